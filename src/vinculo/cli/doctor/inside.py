"""What the database says of itself: damage, shape, clock, who waits for whom, the warehouse."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from vinculo.cli.doctor.finding import Finding, note, trouble, well
from vinculo.cli.migrations import newer_steps
from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext

CLOCK_MAY_DIFFER = timedelta(seconds=5)
AHEAD = timedelta(minutes=5)
LONG_WAIT, LONG_IDLE = 30, 900  # seconds


def ask(query: str, *values: Any) -> tuple[Any, ...]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(query, values or None)
        row: tuple[Any, ...] = cursor.fetchone()
        return row


def reachable() -> Finding:
    shown, number, damaged = ask(
        "SELECT current_setting('server_version'), current_setting('server_version_num')::int,"
        " (SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database)"
    )
    if damaged:
        return trouble(
            "database",
            _("The database found damaged pages on the disk (%(count)d).") % {"count": damaged},
            _("Check the disk, and restore the last backup into a new data directory."),
        )
    if number < 150000:
        return trouble(
            "database",
            _("PostgreSQL %(version)s is too old.") % {"version": shown},
            _("Vínculo needs PostgreSQL 15 or newer."),
        )
    return well(
        "database", _("The database answers (PostgreSQL %(version)s).") % {"version": shown}
    )


def migrations() -> Finding:
    from vinculo.config.health import pending_migrations

    if newer := newer_steps():
        return trouble(
            "migrations",
            _("This database was changed by a newer version of Vínculo (%(step)s).")
            % {"step": newer[-1]},
            _("Install that version."),
        )
    if pending := pending_migrations():
        sentence = ngettext(
            "The database lacks %(count)d step of this version.",
            "The database lacks %(count)d steps of this version.",
            len(pending),
        )
        return trouble("migrations", sentence % {"count": len(pending)}, "vinculo upgrade")
    return well("migrations", _("The database has the shape of this version."))


def clock() -> Iterator[Finding]:
    """A clock that jumped back would date new records before old ones."""
    now = datetime.now(UTC)
    there, has_records = ask("SELECT clock_timestamp(), to_regclass('shell_activity') IS NOT NULL")
    difference = abs(there - now)
    last = ask("SELECT max(at) FROM shell_activity")[0] if has_records else None
    if difference > CLOCK_MAY_DIFFER:
        yield trouble(
            "clock",
            _("The clocks of this machine and of the database differ by %(seconds)d seconds.")
            % {"seconds": difference.total_seconds()},
            _("Let both machines set their clocks from the network (NTP)."),
        )
    elif now.year < 2026 or (last and last - now > AHEAD):
        yield trouble(
            "clock",
            _("The clock says %(now)s, but the last record was made at %(last)s.")
            % {"now": _minute(now), "last": _minute(last) if last else "?"},
            _("Set the clock. What was recorded meanwhile keeps the wrong date."),
        )
    else:
        yield well("clock", _("The clock is right."))


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def waiting() -> Finding:
    """Transactions that hold others up, or that somebody forgot to end."""
    waits, seconds, idle = ask(
        """
        SELECT count(*) FILTER (WHERE wait_event_type = 'Lock' AND for_s > %s),
               coalesce(max(for_s) FILTER (WHERE wait_event_type = 'Lock'), 0)::int,
               count(*) FILTER (WHERE state LIKE 'idle in transaction%%' AND for_s > %s)
        FROM (SELECT wait_event_type, state, extract(epoch FROM now() - state_change) AS for_s
              FROM pg_stat_activity
              WHERE datname = current_database() AND backend_type = 'client backend') session
        WHERE wait_event_type IS DISTINCT FROM 'Extension'
        """,
        LONG_WAIT,
        LONG_IDLE,
    )
    if waits:
        sentence = ngettext(
            "%(count)d piece of work has waited for another for %(seconds)d seconds.",
            "%(count)d pieces of work have waited for others for up to %(seconds)d seconds.",
            waits,
        )
        return note(
            "locks",
            sentence % {"count": waits, "seconds": seconds},
            _("A long import may be the reason. If none is running, stop and start Vínculo."),
        )
    if idle:
        sentence = ngettext(
            "%(count)d program began a change long ago and has not ended it.",
            "%(count)d programs began a change long ago and have not ended it.",
            idle,
        )
        return note(
            "locks",
            sentence % {"count": idle},
            _("Close tools that are connected to the database, or stop and start Vínculo."),
        )
    return well("locks", _("Nobody holds anybody up in the database."))


def search() -> Finding:
    """The indexes of what is found by its words."""
    from vinculo.customers.search import missing as names_missing
    from vinculo.shell.search.words import missing as texts_missing

    behind = names_missing() + texts_missing()
    if not behind:
        return well("search", _("Everything that is written down can be found."))
    sentence = ngettext(
        "The search does not know %(count)d record as it is.",
        "The search does not know %(count)d records as they are.",
        behind,
    )
    return note("search", sentence % {"count": behind}, "vinculo search --rebuild")


def warehouse() -> Finding:
    """The copy of the purchases that the value matrix reads."""
    from vinculo.analytics.command import warehouse as tell_of

    behind = tell_of("status")["waiting"]
    if not behind:
        return well("warehouse", _("The value matrix reads up-to-date purchases."))
    sentence = ngettext(
        "The value matrix has not yet read the purchases of %(count)d month.",
        "The value matrix has not yet read the purchases of %(count)d months.",
        len(behind),
    )
    advice = _("The worker does it by itself; if it does not: vinculo warehouse refresh")
    return note("warehouse", sentence % {"count": len(behind)}, advice)


def audit() -> Finding:
    """Whether what happened is sealed, and the last seals stand."""
    from vinculo.shell.audit.state import state

    found = state()
    if found.broken:
        return trouble("audit", found.broken, "vinculo audit verify")
    if found.waits_since:
        sentence = _("What happened since %(at)s is not sealed yet.") % {
            "at": f"{found.waits_since:%Y-%m-%d %H:%M}"
        }
        return note("audit", sentence, _("The worker seals every minute: is it running?"))
    return well("audit", _("What happened is sealed."))
