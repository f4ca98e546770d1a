"""The index of texts: kept by triggers, asked by words, rebuilt and compared with its tables.

A room names what of its records is text, in a migration. The triggers work on all rows of a
statement at once, so that an import or an undo maintains the index as it goes.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db import connection, transaction
from django.db.migrations import RunSQL
from django.db.models import QuerySet

from vinculo.shell.search.models import SearchEntry

# As `lib.text.fold` folds Spanish, Portuguese and its neighbours.
_FROM = "ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÑñÇçÝýÿ"
_TO = "aaaaaaaaaaaaeeeeeeeeiiiiiiiioooooooooouuuuuuuunnccyyy"
assert len(_FROM) == len(_TO)  # noqa: S101  or letters would become others

FUNCTIONS = rf"""
CREATE FUNCTION shell_words(kind text, told text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_to_tsvector(array_append(array_remove(string_to_array(
        regexp_replace(translate(lower(left(told, 2000)), '{_FROM}', '{_TO}'),
                       '[^a-z0-9\u0080-\uffff]+', ' ', 'g'), ' '), ''), '_' || kind))
$$;
CREATE FUNCTION shell_index_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_kind text := TG_ARGV[0];
    told text := TG_ARGV[1];
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM shell_searchentry WHERE kind = of_kind;
    ELSIF TG_OP = 'DELETE' THEN
        DELETE FROM shell_searchentry entry USING gone
         WHERE entry.kind = of_kind AND entry.record_id = gone.id;
    ELSIF TG_OP = 'INSERT' THEN
        EXECUTE format('INSERT INTO shell_searchentry (kind, record_id, words)
            SELECT %1$L, id, shell_words(%1$L, %2$s) FROM fresh WHERE (%2$s) <> %3$L
            ON CONFLICT (kind, record_id) DO UPDATE SET words = excluded.words',
            of_kind, told, '');
    ELSE
        EXECUTE format('DELETE FROM shell_searchentry entry USING fresh
             WHERE entry.kind = %1$L AND entry.record_id = fresh.id AND (%2$s) = %3$L',
            of_kind, told, '');
        EXECUTE format('INSERT INTO shell_searchentry (kind, record_id, words)
            SELECT %1$L, id, shell_words(%1$L, told) FROM (
                SELECT id, %2$s AS told FROM fresh EXCEPT SELECT id, %2$s FROM gone) changed
             WHERE told <> %3$L
            ON CONFLICT (kind, record_id) DO UPDATE SET words = excluded.words',
            of_kind, told, '');
    END IF;
    RETURN NULL;
END
$$
"""  # noqa: S608  our own letters
DROP_FUNCTIONS = "DROP FUNCTION shell_index_words(); DROP FUNCTION shell_words(text, text)"


def keep_words(kind: str, table: str, told: str) -> RunSQL:
    """For migrations. `told` is SQL over the columns of the table, never null."""
    quoted = told.replace("'", "''")
    call = f"FOR EACH STATEMENT EXECUTE FUNCTION shell_index_words('{kind}', '{quoted}')"
    name = f"{table}_words"
    make: list[Any] = [
        f"CREATE TRIGGER {name}_in AFTER INSERT ON {table} REFERENCING NEW TABLE AS fresh {call}",
        f"CREATE TRIGGER {name}_up AFTER UPDATE ON {table}"
        f" REFERENCING OLD TABLE AS gone NEW TABLE AS fresh {call}",
        f"CREATE TRIGGER {name}_out AFTER DELETE ON {table} REFERENCING OLD TABLE AS gone {call}",
        f"CREATE TRIGGER {name}_all AFTER TRUNCATE ON {table} {call}",
        _fill(kind, table, told),
    ]
    drop: list[Any] = [
        f"DROP TRIGGER {name}_{when} ON {table}" for when in ("in", "up", "out", "all")
    ]
    drop.append(f"DELETE FROM shell_searchentry WHERE kind = '{kind}'")  # noqa: S608
    return RunSQL(make, drop)


def _fill(kind: str, table: str, told: str) -> str:
    return (
        f"INSERT INTO shell_searchentry (kind, record_id, words)"  # noqa: S608
        f" SELECT '{kind}', id, shell_words('{kind}', {told}) FROM {table} WHERE ({told}) <> ''"
    )


def _kept() -> Mapping[str, tuple[str, str]]:
    """Kind -> table and text, as the triggers that stand in the database say."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass::text, tgargs FROM pg_trigger"
            " WHERE tgfoid = 'shell_index_words'::regproc AND tgname LIKE '%%words_in'"
        )
        found = {}
        for table, raw in cursor.fetchall():
            kind, told, _end = bytes(raw).decode().split("\0")
            found[kind] = (table, told)
    return found


def rebuild() -> int:
    """Everything from the tables of the rooms; how many texts."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("TRUNCATE shell_searchentry")
        count = 0
        for kind, (table, told) in _kept().items():
            cursor.execute(_fill(kind, table, told).replace("%", "%%"))
            count += cursor.rowcount
    return count


def missing() -> int:
    """Texts that the index lacks or that nobody has any more; 0 as long as the triggers stand."""
    count = 0
    with connection.cursor() as cursor:
        for kind, (table, told) in _kept().items():
            cursor.execute(
                f"SELECT count(*) FROM (SELECT id FROM {table} WHERE ({told}) <> '') told"  # noqa: S608
                f" FULL JOIN (SELECT record_id FROM shell_searchentry WHERE kind = '{kind}') entry"
                " ON entry.record_id = told.id WHERE entry.record_id IS NULL OR told.id IS NULL"
            )
            count += cursor.fetchone()[0]
    return count


class Lexemes(SearchQuery):
    """Words as they stand in the index: the parser of PostgreSQL would take `0e0b` apart."""

    def as_sql(  # type: ignore[override]
        self, compiler: Any, connection: Any, **options: Any
    ) -> Any:
        return super().as_sql(compiler, connection, template="(%(expressions)s)::tsquery")


def with_words(kind: str, typed: Sequence[str]) -> QuerySet[SearchEntry]:
    """The numbers of the records that have every word, or one that begins so."""
    told = (f"'{word}':*" if len(word) > 2 else f"'{word}'" for word in typed)
    asked = " & ".join([f"'_{kind}'", *told])
    entries = SearchEntry.objects.filter(words=Lexemes(asked, search_type="raw"))
    return entries.values("record_id")  # type: ignore[return-value]


def softened(typed: Sequence[str]) -> list[str]:
    """Beginnings short enough for a slip at the end of a word to be found all the same."""
    return [word[: max(3, len(word) * 2 // 3)] for word in typed]
