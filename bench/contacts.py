"""More contacts for a demo house: its own once more, a few weeks earlier each time."""

import sys

AT_ONCE = 500_000
WEEKS = 5
HAVE = "SELECT count(*), min(id), max(id) FROM interactions_interaction"
COLUMNS = """
    SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
      FROM information_schema.columns
     WHERE table_name = 'interactions_interaction' AND table_schema = current_schema()
       AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'started_at', 'import_id')
"""


def fill_up(wanted: int) -> None:
    """Until there are so many; in pieces that are kept. Triggers and keys are left out: the rows
    are copies of rows that passed them."""
    from django.db import connection, transaction

    with connection.cursor() as cursor:
        cursor.execute(COLUMNS)
        ((columns,),) = cursor.fetchall()
        cursor.execute(HAVE)
        ((have, first, last),) = cursor.fetchall()
        added, piece, back = 0, 0, 1
        while have + added < wanted:
            begin = first + piece * AT_ONCE
            if begin > last:
                piece, back = 0, back + 1
                continue
            with transaction.atomic():
                cursor.execute("SET LOCAL session_replication_role = replica")
                cursor.execute(
                    f"""
                    INSERT INTO interactions_interaction ({columns}, started_at)
                    SELECT {columns}, started_at - make_interval(weeks => %s)
                      FROM interactions_interaction
                     WHERE id BETWEEN %s AND %s AND id <= %s LIMIT %s
                    """,
                    [back * WEEKS, begin, begin + AT_ONCE - 1, last, wanted - have - added],
                )
                added += cursor.rowcount
            piece += 1
            print(f"{have + added:,} contacts", file=sys.stderr, flush=True)
        if added:
            cursor.execute("VACUUM (ANALYZE) interactions_interaction")
