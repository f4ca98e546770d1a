"""Bring the database to this version's shape, one process at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext

if TYPE_CHECKING:
    from django.db.migrations.loader import MigrationLoader

ONE_AT_A_TIME = 0x76696E63  # the advisory lock's number: "vinc"


def apply_migrations(tell: Callable[[str], None]) -> int:
    """How many were applied. Refuses a database that a newer version has already changed."""
    from django.core.management import call_command
    from django.db import connection

    from vinculo.config.health import pending_migrations

    _refuse_a_newer_database()
    count = len(pending_migrations())
    if not count:
        return 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        try:
            count = len(pending_migrations())  # somebody else may have done it meanwhile
            if count:
                tell(_prepares(count))
                call_command("migrate", verbosity=0, interactive=False)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ONE_AT_A_TIME])
    return count


def _prepares(count: int) -> str:
    return ngettext(
        "Preparing the database: %(count)d step", "Preparing the database: %(count)d steps", count
    ) % {"count": count}


def _refuse_a_newer_database() -> None:
    if unknown := newer_steps():
        raise Problem(
            _(
                "This database was changed by a newer version of Vínculo (%(step)s). "
                "Install that version."
            )
            % {"step": unknown[-1]}
        )


def newer_steps() -> list[str]:
    """Applied migrations of ours that this version does not have."""
    from django.db import connection
    from django.db.migrations.loader import MigrationLoader

    loader = MigrationLoader(connection)
    rooms = {app for app, _name in loader.disk_migrations}
    return sorted(
        f"{app}.{name}"
        for app, name in loader.applied_migrations
        if app in rooms
        and (app, name) not in loader.disk_migrations
        and not _was_replaced(loader, (app, name))
    )


def _was_replaced(loader: "MigrationLoader", key: tuple[str, str]) -> bool:
    return any(key in migration.replaces for migration in loader.replacements.values())
