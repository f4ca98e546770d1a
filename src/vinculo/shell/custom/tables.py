"""What a migration adds to a room's table of values that Django does not say."""

from django.db.migrations import RunSQL


def of_its_kind(table: str) -> RunSQL:
    """A value is of its field's kind for ever: the field can not change it under its values."""
    return RunSQL(
        f"ALTER TABLE {table} ADD CONSTRAINT {table}_kind"
        " FOREIGN KEY (field_id, kind) REFERENCES shell_customfield (id, kind)",
        f"ALTER TABLE {table} DROP CONSTRAINT {table}_kind",
    )


def goes_with(table: str, column: str, whose: str) -> RunSQL:
    """Its record takes it along, whoever deletes that: also a statement of an import's undo."""
    return RunSQL(
        f"ALTER TABLE {table} ADD CONSTRAINT {table}_goes FOREIGN KEY ({column})"
        f" REFERENCES {whose} (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
        f"ALTER TABLE {table} DROP CONSTRAINT {table}_goes",
    )
