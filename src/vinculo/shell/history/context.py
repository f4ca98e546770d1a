"""Who changed something and through what, known by the transaction in which it happened.

A verb writes rows and then announces what it did. So the first row that changes opens a context
(pghistory's own table), and the next activity of the transaction says whose it is and closes it:
the database does both, without a statement more, and whoever writes without announcing is still
told by the name of their connection. What runs for long or announces nothing says `acting` first.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from vinculo.shell.accounts.actor import Actor

# By `through`: what is said of it is in `saying.py`.
IMPORT, BULK, CLEANSING, API, IMPORT_UNDONE = "import", "bulk", "cleansing", "api", "import_undone"

ATTACH = """
CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS pghistory_context.id%TYPE
LANGUAGE plpgsql AS $$
DECLARE
    begun text := nullif(current_setting('vinculo.context', true), '');
    said jsonb := nullif(current_setting('vinculo.actor', true), '')::jsonb;
    made uuid := gen_random_uuid();
    way text := nullif(current_setting('vinculo.through', true), '');
BEGIN
    IF begun IS NOT NULL THEN
        RETURN begun::uuid;
    END IF;
    INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
    VALUES (made, now(), now(), coalesce(said, jsonb_build_object(
        'db_user', session_user, 'program', current_setting('application_name', true)))
        || CASE WHEN way IS NULL THEN '{}' ELSE jsonb_build_object('through', way) END);
    PERFORM set_config('vinculo.context', made::text, true);
    RETURN made;
END
$$
"""

TOLD = """
CREATE FUNCTION shell_history_told() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    begun text := nullif(current_setting('vinculo.context', true), '');
    one record;
    who jsonb;
BEGIN
    SELECT id, kind, actor_id, actor_name INTO one FROM fresh ORDER BY id LIMIT 1;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    who := jsonb_build_object('actor_id', one.actor_id, 'actor_name', one.actor_name);
    IF begun IS NOT NULL THEN
        UPDATE pghistory_context SET updated_at = now(),
               metadata = (metadata - '{db_user,program}'::text[])
                          || who || jsonb_build_object('kind', one.kind, 'activity_id', one.id)
         WHERE id = begun::uuid;
        PERFORM set_config('vinculo.context', '', true);
    END IF;
    IF coalesce(current_setting('vinculo.actor', true), '') = '' THEN
        PERFORM set_config('vinculo.actor', who::text, true);
    END IF;
    RETURN NULL;
END
$$
"""
TELLS = (
    "CREATE TRIGGER shell_activity_history AFTER INSERT ON shell_activity"
    " REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION shell_history_told()"
)


@contextmanager
def all_through(way: str) -> Iterator[None]:
    """For whatever is written meanwhile on this connection, in however many transactions."""
    _say("vinculo.through", way)
    try:
        yield
    finally:
        _say("vinculo.through", "")


def _say(name: str, value: str) -> None:
    if connection.in_atomic_block and connection.needs_rollback:
        return  # the end of the transaction takes it back
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config(%s, %s, false), set_config('vinculo.context', '', true)",
            [name, value],
        )


def acting(by: Actor, through: str, **more: int | str) -> None:
    """From here to the end of the transaction."""
    said = {"actor_id": by.user_id, "actor_name": by.name, "through": through, **more}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('vinculo.actor', %s, true), set_config('vinculo.context', '', true)",
            [json.dumps(said)],
        )
