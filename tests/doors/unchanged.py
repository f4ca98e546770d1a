"""Whether anything was written: what PostgreSQL counts per table in the present transaction.

Rows that were written and taken back again are counted too, so that a door that writes first and
asks afterwards is found. The queue of jobs is one of the tables.
"""

from django.db import connection

_COUNTS = """
SELECT relname, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables
 WHERE n_tup_ins + n_tup_upd + n_tup_del > 0
"""


def written() -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS)
        return dict(cursor.fetchall())


def tables_written(before: dict[str, int], after: dict[str, int]) -> list[str]:
    return sorted(name for name, count in after.items() if count != before.get(name, 0))
