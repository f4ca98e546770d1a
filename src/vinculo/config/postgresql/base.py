"""Django's PostgreSQL, which asks the socket instead of the server whether the server is there.

Django sends `SELECT 1` before the first query of every request over a kept connection, as much
work as reading a session. A server that went away has closed the connection, which the socket
tells for nothing; only when there is something to hear is the server asked.
"""

import select

from django.db.backends.postgresql import base
from psycopg.pq import ConnStatus


class DatabaseWrapper(base.DatabaseWrapper):
    def is_usable(self) -> bool:
        if self.connection is None:
            return False
        line = self.connection.pgconn
        if line.status != ConnStatus.OK:
            return False
        poll = select.poll()
        poll.register(line.socket, select.POLLIN)
        return True if not poll.poll(0) else bool(super().is_usable())
