"""A filter that looks through the whole house is stopped, and its author told how to help."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection, transaction
from django.utils.translation import gettext_lazy as _
from psycopg.errors import QueryCanceled

from vinculo.shell.filters.problem import FilterProblem

SECONDS = 15


@contextmanager
def patience(seconds: float = SECONDS) -> Iterator[None]:
    """For what is read inside; PostgreSQL ends any statement that takes longer."""
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                limit = f"{int(seconds * 1000)}ms"
                cursor.execute("SELECT set_config('statement_timeout', %s, true)", [limit])
            yield
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise FilterProblem(
                _("This takes too long in so many customers. Say since when, or of which class.")
            ) from None
        raise
