"""For migrations: triggers that note whatever changes a sealed table, and refuse to empty it."""

from django.db.migrations import RunSQL

NOTE = """
CREATE FUNCTION shell_audit_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO shell_auditchange (source, row_id, deed, at, xid, db_user)
    SELECT TG_TABLE_NAME, id, lower(TG_OP), clock_timestamp(),
           pg_current_xact_id()::text::bigint, session_user FROM gone;
    RETURN NULL;
END
$$
"""
REFUSE = """
CREATE FUNCTION shell_audit_never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('vinculo.may_empty', true), '') <> 'on' THEN
        RAISE EXCEPTION '% is never emptied', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$
"""
FUNCTIONS = RunSQL(
    [NOTE, REFUSE],
    ["DROP FUNCTION shell_audit_note()", "DROP FUNCTION shell_audit_never_emptied()"],
)


def sealed(table: str) -> RunSQL:
    call = "FOR EACH STATEMENT EXECUTE FUNCTION shell_audit_note()"
    return RunSQL(
        [
            f"CREATE TRIGGER {table}_audit_up AFTER UPDATE ON {table}"
            f" REFERENCING OLD TABLE AS gone {call}",
            f"CREATE TRIGGER {table}_audit_out AFTER DELETE ON {table}"
            f" REFERENCING OLD TABLE AS gone {call}",
        ],
        [f"DROP TRIGGER {table}_audit_{what} ON {table}" for what in ("up", "out")],
    )


def never_emptied(table: str) -> RunSQL:
    return RunSQL(
        f"CREATE TRIGGER {table}_never_emptied BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION shell_audit_never_emptied()",
        f"DROP TRIGGER {table}_never_emptied ON {table}",
    )
