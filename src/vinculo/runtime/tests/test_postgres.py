"""The embedded server, for real."""

import os

import psycopg


def test_the_suite_has_a_database_of_its_own() -> None:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
