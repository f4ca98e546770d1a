"""Who is compared with whom: those who share a key, as long as not half the town shares it.

A key is a text made of what the record says. Each rule may bring a bounded number of pairs: where
a key is so common that its block would explode (everybody called Garcia), the largest blocks of
the rule are left out, and the narrower rules beside it find what was in them. In a small file
nothing is left out.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

LEAST_BUDGET, BUDGET_PER_RECORD = 200_000, 0.2
LARGEST_BLOCK = 500
SMALL = 50_000  # records: so few can afford to be compared on next to nothing


@dataclass(frozen=True, slots=True)
class Rule:
    """`keys` is SQL for one key or, where `many`, for a list of them; empty keys bind nobody.
    Rules for `small` files are wide: they catch who agrees on little."""

    name: str
    keys: str
    many: bool = False
    small: bool = False


def _joined(*parts: str) -> str:
    return " || ' ' || ".join(parts)


RULES = (
    Rule("document", "document"),
    Rule("phone", "phones", many=True),
    Rule("email", "emails", many=True),
    Rule("address", "address"),
    Rule("firm", "firm_sounds"),
    Rule("name", _joined("surname_sounds", "given1")),
    Rule("birth and surname", _joined("birth", "surname1")),
    Rule("birth and given name", _joined("birth", "given1")),
    Rule("street, number and house", _joined("street", "house")),
    Rule("building and surname", _joined("building", "surname1")),
    Rule("building and given name", _joined("building", "given1")),
    Rule("building", "building"),
    Rule("end of telephone", _joined("right(phone, 6)", "coalesce(surname1, firm_words[1])")),
    Rule("end of telephone and given name", _joined("right(phone, 6)", "given1")),
    Rule("begin of telephone", _joined("left(phone, 9)", "coalesce(given1, firm_words[1])")),
    Rule("begin of document", _joined("left(document, 5)", "coalesce(surname1, firm_words[1])")),
    Rule("end of document", _joined("right(document, 5)", "coalesce(given1, firm_words[1])")),
    Rule("mailbox", "split_part(email, '@', 1)"),
    Rule("names in any order", _joined("list_aggregate(list_sort(list_concat(surname_words,"
         " given_words)), 'string_agg', ' ')")),
    Rule("birth", "birth", small=True),
    Rule("street and surname", _joined("street", "surname1")),
    Rule("street and given name", _joined("street", "given1")),
    Rule("surname and post code", _joined("surname1", "postcode")),
    Rule("given name and post code", _joined("given1", "postcode")),
    Rule("swapped", "CASE WHEN len(surname_words) = 1 AND len(given_words) = 1 THEN"
         " least(given1, surname1) || ' ' || greatest(given1, surname1) END"),
    Rule("street", "street", small=True),
    Rule("place and post code", _joined("place", "postcode"), small=True),
    Rule("house, post code", _joined("house", "postcode"), small=True),
    Rule("first surname and given name", _joined("surname1", "given1")),
    Rule("firm by its first words", _joined("firm_words[1]", "firm_words[2]")),
    Rule("city and surname", _joined("city", "surname1"), small=True),
    Rule("month of birth and given name", _joined("left(birth, 6)", "given1"), small=True),
    Rule("day of birth and surname", _joined("right(birth, 4)", "surname1"), small=True),
    Rule("begin of document alone", "left(document, 6)", small=True),
    Rule("place", "place", small=True),
    Rule("city and given name", _joined("city", "given1"), small=True),
    Rule("surname", "surname1", small=True),
)  # fmt: skip

_KEYS = """
CREATE OR REPLACE TEMP TABLE block_keys AS
SELECT hash({keys}) AS key, id, source FROM {table} WHERE {known}
"""
_MANY_KEYS = """
CREATE OR REPLACE TEMP TABLE block_keys AS
SELECT DISTINCT hash(one) AS key, id, source
  FROM (SELECT id, source, unnest({keys}) AS one FROM {table}) WHERE one <> ''
"""
_SIZES = """
SELECT size, count(*) * size * (size - 1) / 2
  FROM (SELECT count(*) AS size FROM block_keys GROUP BY key)
 WHERE size > 1 GROUP BY size ORDER BY size
"""
_PAIRS = """
INSERT INTO all_pairs
SELECT least(l.id, r.id), greatest(l.id, r.id)
  FROM block_keys l JOIN block_keys r ON l.key = r.key AND l.id < r.id
 WHERE l.key IN (SELECT key FROM block_keys GROUP BY key HAVING count(*) BETWEEN 2 AND {largest})
   AND (l.source IS NULL OR r.source IS NULL OR l.source <> r.source)
"""


def block(con: "duckdb.DuckDBPyConnection", table: str = "records") -> int:
    """Make `pairs(l, r)`, l < r, each once; how many they are."""
    [(records,)] = con.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608
    budget = max(LEAST_BUDGET, BUDGET_PER_RECORD * records)
    con.execute("CREATE OR REPLACE TEMP TABLE all_pairs (l BIGINT, r BIGINT)")
    for rule in RULES:
        if rule.small and records > SMALL:
            continue
        template = _MANY_KEYS if rule.many else _KEYS
        known = f"({rule.keys}) IS NOT NULL AND ({rule.keys}) <> ''" if not rule.many else ""
        con.execute(template.format(keys=rule.keys, table=table, known=known))
        if largest := _largest(con, budget):
            con.execute(_PAIRS.format(largest=largest))
    con.execute("CREATE OR REPLACE TABLE pairs AS SELECT DISTINCT l, r FROM all_pairs")
    con.execute("DROP TABLE all_pairs; DROP TABLE block_keys")
    [(pairs,)] = con.execute("SELECT count(*) FROM pairs").fetchall()
    return int(pairs)


def _largest(con: "duckdb.DuckDBPyConnection", budget: float) -> int:
    """The size of the largest blocks that the rule can afford; 0 for none."""
    largest, spent = 0, 0.0
    for size, pairs in con.execute(_SIZES).fetchall():
        spent += pairs
        if spent > budget or size > LARGEST_BLOCK:
            break
        largest = size
    return largest
