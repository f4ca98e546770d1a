"""Django's sessions in the database, read by a query that is not put together anew each time."""

from django.contrib.sessions.backends.db import SessionStore as InDatabase
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import connection

_QUERY = """
    SELECT session_key, session_data, expire_date FROM django_session
     WHERE session_key = %s AND expire_date > now()
"""


class SessionStore(InDatabase):
    def _get_session_from_db(self) -> AbstractBaseSession | None:
        with connection.cursor() as cursor:
            cursor.execute(_QUERY, [self.session_key])
            row = cursor.fetchone()
        if row is None:
            self._session_key = None
            return None
        key, data, expires = row
        found: AbstractBaseSession = self.model(
            session_key=key, session_data=data, expire_date=expires
        )
        return found
