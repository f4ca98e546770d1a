"""How many of the customers have a word in their name, as far as the database counted."""

from collections.abc import Iterable, Mapping
from time import monotonic

from django.db import connection

SECONDS = 600
# What ANALYZE found: the commonest words and the share of the rows that has each.
_COMMON = """
SELECT word, share FROM pg_stats,
       unnest(most_common_elems::text::text[], most_common_elem_freqs::real[]) AS each(word, share)
 WHERE schemaname = current_schema() AND tablename = 'customers_searchtext' AND attname = 'words'
   AND word IS NOT NULL
"""
_kept: tuple[float, Mapping[str, float]] = (-SECONDS, {})


def shares() -> Mapping[str, float]:
    """Read again after ten minutes: it chooses between two ways to one answer, nothing more."""
    global _kept
    if monotonic() - _kept[0] > SECONDS:
        with connection.cursor() as cursor:
            cursor.execute(_COMMON)
            _kept = (monotonic(), dict(cursor.fetchall()))
    return _kept[1]


def share_of(words: Iterable[str]) -> float:
    """Of the customers who have one of them."""
    common = shares()
    return min(1.0, sum(common.get(word, 0.0) for word in words))


def begins_common(start: str) -> list[str]:
    """The common words that begin so."""
    return [word for word in shares() if word.startswith(start)]
