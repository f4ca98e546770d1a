"""A kept connection whose server has gone is noticed before the first query, and replaced."""

import time

import psycopg
import pytest
from django.db import connection

pytestmark = pytest.mark.django_db(transaction=True)


def begin_request() -> None:
    """As Django does for each one."""
    connection.close_if_unusable_or_obsolete()


def test_a_connection_that_was_cut_is_replaced_without_an_error() -> None:
    begin_request()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        before = cursor.fetchone()[0]
    settings = connection.get_connection_params()
    names = ("host", "port", "dbname", "user", "password")
    with psycopg.connect(**{name: settings[name] for name in names if name in settings}) as other:
        assert connection.is_usable()
        other.execute("SELECT pg_terminate_backend(%s)", [before])
        end = time.monotonic() + 10
        while connection.is_usable() and time.monotonic() < end:
            time.sleep(0.02)
    assert not connection.is_usable()
    begin_request()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        assert cursor.fetchone()[0] != before


def test_a_sound_connection_is_kept_and_asked_nothing() -> None:
    connection.ensure_connection()
    kept = connection.connection
    assert connection.is_usable()
    begin_request()
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    assert connection.connection is kept
