"""Whom to compare one customer with: by the indexes that find people anyway.

Telephones, e-mails, documents and addresses by their own index; names by the words of the search,
as they sound. Each way gives a bounded number, so that a Garcia costs no more than a Zubizarreta.
"""

from collections.abc import Mapping
from typing import Any

from django.db import connection

from vinculo.customers.duplicates.engine.understanding import given, surnames
from vinculo.lib.names import normalise
from vinculo.lib.text import phonetic, words

MOST, MOST_NAMES, MOST_SPELLINGS = 60, 150, 12

_BY_DETAIL = f"""
(SELECT customer_id FROM customers_contactpoint WHERE value = ANY(%(points)s) LIMIT {MOST})
UNION (SELECT customer_id FROM customers_identitydocument WHERE number = %(document)s LIMIT {MOST})
UNION (SELECT customer_id FROM customers_address WHERE key = %(address)s LIMIT {MOST})
UNION (SELECT customer_id FROM customers_address WHERE key = %(building)s LIMIT {MOST})
"""  # noqa: S608  our own words
_SPELLINGS = f"""
SELECT heard.sound, known.word
  FROM unnest(%(sounds)s::text[]) AS heard(sound)
 CROSS JOIN LATERAL (SELECT word FROM customers_nameword WHERE sound = heard.sound
                      LIMIT {MOST_SPELLINGS}) known
"""  # noqa: S608
_BY_NAME = f"""
SELECT customer_id FROM customers_searchtext WHERE words @@ %(query)s::tsquery LIMIT {MOST_NAMES}
"""  # noqa: S608


def candidates(row: Mapping[str, Any]) -> list[int]:
    """Numbers of customers who share something with a row of `house.COLUMNS`, itself included."""
    points = [*(row["phones"] or "").split("\n"), *(row["emails"] or "").split("\n")]
    address = row["address"] or ""
    with connection.cursor() as cursor:
        cursor.execute(
            _BY_DETAIL,
            {
                "points": [point for point in points if point],
                "document": row["document"] or None,
                "address": address or None,
                "building": address.partition("/")[0] or None,
            },
        )
        found = {pk for (pk,) in cursor.fetchall()}
        for query in _name_queries(cursor, row):
            cursor.execute(_BY_NAME, {"query": query})
            found |= {pk for (pk,) in cursor.fetchall()}
    return sorted(found)


def _name_queries(cursor: Any, row: Mapping[str, Any]) -> list[str]:
    """All words as they sound; of a person also the first given name with either surname."""
    if row["kind"] == "organisation":
        read = normalise(row["name"] or "", kind="organisation")
        wanted = [words(read.key)] if read.key else []
    else:
        first, last = (
            words(given(row["given"] or "") or ""),
            words(surnames(row["surnames"] or "") or ""),
        )
        if not (first or last):
            first = words(row["name"] or "")
        wanted = [first + last]
        if first and len(last) > 1:
            wanted += [[first[0], last[0]], [first[0], last[1]]]
        elif len(first) > 1 and last:
            wanted.append([first[0], last[0]])
    sounds = sorted({phonetic(word) for some in wanted for word in some})
    if not sounds:
        return []
    cursor.execute(_SPELLINGS, {"sounds": sounds})
    spelt: dict[str, list[str]] = {}
    for sound, word in cursor.fetchall():
        spelt.setdefault(sound, []).append(word)
    # A word that nobody has finds nobody: it is left out, as long as two others are there.
    queries = []
    for some in wanted:
        groups = [spelt[phonetic(word)] for word in some if phonetic(word) in spelt]
        if groups and (len(groups) > 1 or len(some) == 1):
            queries.append(" & ".join(f"({' | '.join(map(_quoted, group))})" for group in groups))
    return list(dict.fromkeys(queries))


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "").replace("'", "''") + "'"
