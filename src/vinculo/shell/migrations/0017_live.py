"""What changed lately, for pages that are open: who is concerned, by number, and nothing else.

Triggers write it, in the transaction of whoever changes something and however they do it. A
statement that concerns more than a hundred records says only that many have changed.
"""

from django.db import migrations

TABLE = """
CREATE TABLE shell_live (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind text NOT NULL,
    subject_id bigint,
    person_id bigint,
    actor_id bigint
);
CREATE INDEX shell_live_xid ON shell_live (xid)
"""

ACTIVITY = """
CREATE FUNCTION shell_live_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM fresh LIMIT 101) few) > 100 THEN
        INSERT INTO shell_live (kind)
        SELECT DISTINCT subject_kind FROM fresh WHERE subject_id IS NOT NULL;
    ELSE
        INSERT INTO shell_live (kind, subject_id, actor_id)
        SELECT DISTINCT subject_kind, subject_id, actor_id FROM fresh WHERE subject_id IS NOT NULL;
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$
"""

NOTICE = """
CREATE FUNCTION shell_live_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT DISTINCT 'notice', fresh.person_id FROM fresh JOIN stale USING (id)
         WHERE fresh.read_at IS DISTINCT FROM stale.read_at;
    ELSIF (SELECT count(*) FROM (SELECT FROM fresh LIMIT 101) few) > 100 THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT DISTINCT 'notice', person_id FROM fresh WHERE in_page;
    ELSE
        INSERT INTO shell_live (kind, subject_id, person_id)
        SELECT 'notice', id, person_id FROM fresh WHERE in_page;
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$
"""

JOB = """
CREATE FUNCTION shell_live_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO shell_live (kind, subject_id, person_id)
    SELECT CASE WHEN finished_at IS NULL THEN 'job' ELSE 'job_over' END, id, asked_by_id
      FROM fresh WHERE asked_by_id IS NOT NULL LIMIT 100;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$
"""

# Of whom: the assignee, or everybody of the team; before a change and after it.
TASK = """
CREATE FUNCTION shell_live_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM fresh)
            OR person.team_id IN (SELECT team_id FROM fresh);
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM stale)
            OR person.team_id IN (SELECT team_id FROM stale);
    ELSE
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM fresh UNION SELECT assignee_id FROM stale)
            OR person.team_id IN (SELECT team_id FROM fresh UNION SELECT team_id FROM stale);
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$
"""

NEW, OLD = "NEW TABLE AS fresh", "OLD TABLE AS stale"
SEEN = {"INSERT": NEW, "UPDATE": f"{NEW} {OLD}", "DELETE": OLD}


def told_of(name: str, table: str, *deeds: str) -> list[migrations.RunSQL]:
    return [
        migrations.RunSQL(
            f"CREATE TRIGGER {table}_live_{deed.lower()} AFTER {deed} ON {table}"
            f" REFERENCING {SEEN[deed]} FOR EACH STATEMENT EXECUTE FUNCTION shell_live_{name}()",
            f"DROP TRIGGER {table}_live_{deed.lower()} ON {table}",
        )
        for deed in deeds
    ]


class Migration(migrations.Migration):
    dependencies = [("shell", "0016_contrast_and_shortcuts")]
    operations = [
        migrations.RunSQL(TABLE, "DROP TABLE shell_live"),
        migrations.RunSQL(ACTIVITY, "DROP FUNCTION shell_live_activity()"),
        migrations.RunSQL(NOTICE, "DROP FUNCTION shell_live_notice()"),
        migrations.RunSQL(JOB, "DROP FUNCTION shell_live_job()"),
        migrations.RunSQL(TASK, "DROP FUNCTION shell_live_task()"),
        *told_of("activity", "shell_activity", "INSERT"),
        *told_of("notice", "shell_notice", "INSERT", "UPDATE"),
        *told_of("job", "shell_longjob", "INSERT", "UPDATE"),
        *told_of("task", "shell_task", "INSERT", "UPDATE", "DELETE"),
    ]
