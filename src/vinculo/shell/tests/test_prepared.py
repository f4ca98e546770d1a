"""The questions that pages begin with."""

import psycopg
import pytest
from django.db import close_old_connections, connection

from vinculo.shell.prepared import ask


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_died_between_two_requests_is_replaced() -> None:
    ((own,),) = ask("SELECT pg_backend_pid()", {})
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": None}) as other:
        other.execute("SELECT pg_terminate_backend(%s, 60000)", [own])
    close_old_connections()  # what begins a request
    ((now,),) = ask("SELECT pg_backend_pid()", {})
    assert now != own
