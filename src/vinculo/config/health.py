"""GET /healthz: 200 when database, migrations, worker and live events are well, else 503 and why.

Answered before everything else, so that it needs no session, no host name and no company.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import cache

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse

from vinculo.shell import jobs
from vinculo.shell.live.asking import live_health

WORKER_IS_LATE = timedelta(seconds=30)


def health() -> dict[str, str]:
    """`ok` or the trouble, for each of database, migrations, worker and live events."""
    live = live_health(settings.DATA_DIR)
    try:
        connection.ensure_connection()
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        migrations = "ok" if _migrations_are_applied() else "pending"
        worker = _worker(migrations)
        return {"database": "ok", "migrations": migrations, "worker": worker, "live": live}
    except DatabaseError:
        unknown = {"migrations": "unknown", "worker": "unknown"}
        return {"database": "unreachable", **unknown, "live": live}


def _worker(migrations: str) -> str:
    if migrations != "ok":
        return "unknown"
    silence = jobs.worker_silence()
    if silence is None:
        return "not running"
    return "ok" if silence < WORKER_IS_LATE else "not answering"


def pending_migrations() -> list[str]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [str(migration) for migration, _backwards in plan]


class _Pending(Exception):
    pass


@cache
def _remember_applied() -> None:
    """Migrations do not come undone under a running process; a failure is not remembered."""
    if pending_migrations():
        raise _Pending


def _migrations_are_applied() -> bool:
    try:
        _remember_applied()
    except _Pending:
        return False
    return True


class answer_health:  # noqa: N801  a middleware is named as a function in the settings
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path != "/healthz":
            return self.get_response(request)
        found = health()
        well = set(found.values()) <= {"ok", "off"}
        response = JsonResponse(found | {"well": well}, status=200 if well else 503)
        response["Cache-Control"] = "no-store"
        response["Content-Length"] = str(len(response.content))
        response._has_been_logged = True  # type: ignore[attr-defined]  # whoever asks knows; the log need not say it each time
        return response
