"""Django's sessions in the database, read by a query that is not put together anew each time."""

from django.contrib.sessions.backends.db import SessionStore as InDatabase
from django.contrib.sessions.base_session import AbstractBaseSession

from vinculo.shell.prepared import ask

_QUERY = """
    SELECT session_key, session_data, expire_date FROM django_session
     WHERE session_key = %(key)s AND expire_date > now()
"""


class SessionStore(InDatabase):
    def _get_session_from_db(self) -> AbstractBaseSession | None:
        rows = ask(_QUERY, {"key": self.session_key})
        if not rows:
            self._session_key = None
            return None
        key, data, expires = rows[0]
        found: AbstractBaseSession = self.model(
            session_key=key, session_data=data, expire_date=expires
        )
        return found
