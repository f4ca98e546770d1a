"""For migrations: a mark that changes with some tables. See `kept.py`."""

from collections.abc import Sequence

from django.db.migrations import RunSQL


def mark_changes(subject: str, tables: Sequence[str]) -> RunSQL:
    """Statement triggers: whatever changes the tables, by hand too, replaces the subject's mark."""
    new = f"INSERT INTO shell_mark (subject) VALUES ('{subject}') ON CONFLICT DO NOTHING"  # noqa: S608
    make = [new]
    drop = [f"DELETE FROM shell_mark WHERE subject = '{subject}'"]  # noqa: S608
    for table in tables:
        make.append(
            f"CREATE TRIGGER {table}_mark AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION shell_replace_mark('{subject}')"
        )
        drop.insert(0, f"DROP TRIGGER {table}_mark ON {table}")
    return RunSQL(tuple(make), tuple(drop))
