"""From what is known of each record to what is compared: sounds, word lists, frequencies."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import pyarrow as pa

from vinculo.customers.duplicates.engine.levels import COMPARISONS, Comparison
from vinculo.lib.names.evidence import sound

if TYPE_CHECKING:
    import duckdb

# Of the columns that are compared by ear: the text, and what its derived columns are called.
NAMES = {"given": "given", "surnames": "surname", "firm": "firm"}
RARITIES = tuple(
    dict.fromkeys(
        level.rarity for comparison in COMPARISONS for level in comparison.levels if level.rarity
    )
)

_RECORDS = """
CREATE TABLE {table} AS
SELECT known.*, split_part(address, '/', 1) AS building, phones[1] AS phone, emails[1] AS email,
       heard_given.words AS given_words, heard_given.sounds AS given_sounds,
       heard_given.words[1] AS given1,
       heard_surnames.words AS surname_words, heard_surnames.sounds AS surname_sounds,
       heard_surnames.words[1] AS surname1,
       heard_firm.words AS firm_words, heard_firm.sounds AS firm_sounds,
       CASE WHEN firm IS NULL THEN regexp_full_match(split_part(emails[1], '@', 1), '[a-z._-]+')
            ELSE contains(replace(firm, ' ', ''),
                          split_part(split_part(emails[1], '@', 2), '.', 1))
        END AS email_of_name
  FROM {source} known
  LEFT JOIN {table}_heard heard_given ON heard_given.text = known.given
  LEFT JOIN {table}_heard heard_surnames ON heard_surnames.text = known.surnames
  LEFT JOIN {table}_heard heard_firm ON heard_firm.text = known.firm
"""


def prepare(con: "duckdb.DuckDBPyConnection", source: str, table: str = "records") -> None:
    """Make `table` of `source`, which has the columns of `records.SCHEMA`."""
    texts = " UNION ".join(
        f"SELECT {column} AS text FROM {source} WHERE {column} IS NOT NULL"  # noqa: S608
        for column in NAMES
    )
    heard = _mapped([text for (text,) in con.execute(texts).fetchall()], _heard)
    con.register(f"{table}_heard", heard)
    con.execute(_RECORDS.format(table=table, source=source))
    con.unregister(f"{table}_heard")


def count_rarities(con: "duckdb.DuckDBPyConnection", table: str = "records") -> dict[str, float]:
    """Tables `often_COLUMN(value, share)`; how likely two records agree on each by chance."""
    by_chance: dict[str, float] = {}
    for column in RARITIES:
        con.execute(
            f"CREATE OR REPLACE TABLE often_{column} AS"  # noqa: S608  our own words
            f" SELECT {column} AS value, count(*) / sum(count(*)) OVER () AS share"
            f" FROM {table} WHERE {column} IS NOT NULL GROUP BY 1"
        )
        [(chance,)] = con.execute(f"SELECT sum(share * share) FROM often_{column}").fetchall()  # noqa: S608
        if chance:
            by_chance[column] = chance
    return by_chance


def share_out(
    con: "duckdb.DuckDBPyConnection", by_chance: Iterable[str], table: str = "records"
) -> None:
    """The table `shares` (id, COLUMN...): of each record how many others say the same."""
    columns = tuple(by_chance)
    shares = "".join(f", often_{one}.share::FLOAT AS {one}" for one in columns)
    joins = "".join(f" LEFT JOIN often_{one} ON often_{one}.value = known.{one}" for one in columns)
    con.execute(
        f"CREATE OR REPLACE TABLE shares AS SELECT known.id{shares} FROM {table} known{joins}"  # noqa: S608
    )


def compared_here(
    con: "duckdb.DuckDBPyConnection", table: str = "records"
) -> tuple[Comparison, ...]:
    """The comparisons about which enough records say something that differs."""
    shares = ", ".join(
        f"count({one.uses[0]}) / count(*), approx_count_distinct({one.uses[0]})"
        for one in COMPARISONS
    )
    [row] = con.execute(f"SELECT {shares} FROM {table}").fetchall()  # noqa: S608
    return tuple(
        one
        for at, one in enumerate(COMPARISONS)
        if (row[2 * at] or 0) >= 0.002 and row[2 * at + 1] > 1
    )


def _heard(text: str) -> tuple[list[str], str]:
    heard = [sound(word) for word in text.split()]
    return heard, " ".join(sorted(heard))


def _mapped(texts: list[str], function: Callable[[str], tuple[list[str], str]]) -> pa.Table:
    heard = [function(text) for text in texts]
    return pa.table(
        {
            "text": pa.array(texts, pa.string()),
            "words": pa.array([words for words, _ in heard], pa.list_(pa.string())),
            "sounds": pa.array([sounds for _, sounds in heard], pa.string()),
        }
    )
