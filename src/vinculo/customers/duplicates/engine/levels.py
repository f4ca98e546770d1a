"""What is compared, and the degrees of agreement of each: said once, in DuckDB's SQL.

The same conditions are read by Splink when it learns the weights, by the scan of all customers
and by the warning while somebody types. In every comparison the first condition that holds
counts; where one side says nothing, nothing is learnt. `l` and `r` are the two records.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """`rarity` names the key whose frequency tells how much the agreement is worth."""

    name: str
    sql: str
    rarity: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`shows` is the column that people are shown; `uses` are those it reads.

    `differ` is the largest share of records of one customer that may differ in it: without it a
    crowd of namesakes, who differ in all but the name, is learnt as what a customer looks like.
    """

    name: str
    known: str
    levels: tuple[Level, ...]
    shows: str
    uses: tuple[str, ...]
    differ: float = 0.5

    @property
    def gamma_sql(self) -> str:
        """-1 where nothing is known, 0 for no agreement, otherwise higher for more."""
        count = len(self.levels)
        whens = " ".join(
            f"WHEN {level.sql} THEN {count - at}" for at, level in enumerate(self.levels)
        )
        return f"CASE WHEN NOT ({self.known}) THEN -1 {whens} ELSE 0 END"

    def level_of(self, gamma: int) -> Level | None:
        """None for no agreement."""
        return self.levels[len(self.levels) - gamma] if gamma > 0 else None


def both(column: str) -> str:
    return f"l.{column} IS NOT NULL AND r.{column} IS NOT NULL"


def same(column: str) -> str:
    return f"l.{column} = r.{column}"


def alike(column: str, least: float) -> str:
    return f"jaro_winkler_similarity(l.{column}, r.{column}, {least}) >= {least}"


def one_slip(column: str) -> str:
    """A letter wrong, missing, too much, or two turned. DuckDB may ask the terms of an AND in any
    order; the dear question is only asked of whom the quick one leaves in doubt."""
    sides = f"(l.{column}, r.{column})"
    return (
        f"(CASE levenshtein{sides} WHEN 0 THEN true WHEN 1 THEN true"
        f" WHEN 2 THEN damerau_levenshtein{sides} <= 1 ELSE false END)"
    )


def edits(column: str, most: int) -> str:
    return f"levenshtein(l.{column}, r.{column}) <= {most}"


def within(one: str, other: str, column: str) -> str:
    return f"list_has_all({one}.{column}, {other}.{column})"


SURNAMES = Comparison(
    "surnames",
    both("surnames"),
    (
        Level("equal", same("surnames"), "surnames"),
        Level("sound", same("surname_sounds"), "surname_sounds"),
        Level(
            "part",
            "(len(l.surname_words) = 1 OR len(r.surname_words) = 1)"
            " AND list_has_any(l.surname_words, r.surname_words)",
            "surname1",
        ),
        Level("typing", f"({alike('surnames', 0.92)} OR {one_slip('surnames')})"),
        Level("swapped", "(l.surnames = r.given OR l.given = r.surnames)"),
        Level("alike", alike("surname_sounds", 0.85)),
        Level("one_of_two", "list_has_any(l.surname_words, r.surname_words)"),
        Level("far", alike("surnames", 0.72)),
    ),
    "surnames",
    ("surnames",),
    differ=0.25,
)

GIVEN = Comparison(
    "given",
    both("given"),
    (
        Level("equal", same("given"), "given"),
        Level("sound", same("given_sounds"), "given_sounds"),
        Level(
            "part",
            f"(({within('l', 'r', 'given_words')} OR {within('r', 'l', 'given_words')})"
            " AND length(l.given) > 2 AND length(r.given) > 2)",
            "given1",
        ),
        Level("typing", f"({alike('given', 0.9)} OR {one_slip('given')})"),
        Level("swapped", "(l.surnames = r.given OR l.given = r.surnames)"),
        Level(
            "initial",
            "(length(l.given) <= 3 OR length(r.given) <= 3) AND l.given[1] = r.given[1]",
        ),
        Level("one_of_two", "list_has_any(l.given_words, r.given_words)"),
        Level("far", alike("given", 0.72)),
    ),
    "given",
    ("given",),
    differ=0.25,
)

FIRM = Comparison(
    "firm",
    both("firm"),
    (
        Level("equal", same("firm"), "firm"),
        Level("sound", same("firm_sounds"), "firm_sounds"),
        Level("typing", f"({alike('firm', 0.94)} OR {one_slip('firm')})", "firm"),
        Level(
            "part",
            f"({within('l', 'r', 'firm_words')} OR {within('r', 'l', 'firm_words')})"
            " AND least(len(l.firm_words), len(r.firm_words)) > 1",
        ),
        Level("alike", alike("firm", 0.85)),
        Level("one_of_two", "list_has_any(l.firm_words, r.firm_words)"),
    ),
    "firm",
    ("firm",),
    differ=0.3,
)

BIRTH = Comparison(
    "birth",
    both("birth"),
    (
        Level("equal", same("birth"), "birth"),
        Level(
            "turned",
            "l.birth[1:4] = r.birth[1:4] AND l.birth[5:6] = r.birth[7:8]"
            " AND l.birth[7:8] = r.birth[5:6]",
        ),
        Level("typing", one_slip("birth")),
        Level("two_slips", edits("birth", 2)),
        Level("day_and_month", "l.birth[5:8] = r.birth[5:8]"),
    ),
    "birth",
    ("birth",),
    differ=0.15,
)

DOCUMENT = Comparison(
    "document",
    both("document"),
    (
        Level("equal", same("document"), "document"),
        Level("typing", one_slip("document")),
        Level("two_slips", edits("document", 2)),
        Level("three_slips", edits("document", 3)),
    ),
    "document",
    ("document",),
    differ=0.15,
)

PHONE = Comparison(
    "phone",
    both("phone"),
    (
        Level("equal", f"({same('phone')} OR list_has_any(l.phones, r.phones))", "phone"),
        Level("typing", one_slip("phone")),
        Level("two_slips", edits("phone", 2)),
    ),
    "phone",
    ("phone",),
)

# Namesakes may have one e-mail at one provider each, or write it down as the other's: what is made
# of the name alone says little beside the name itself. It is learnt among namesakes only.
NAMESAKES = (
    "CASE WHEN l.email_of_name AND r.email_of_name THEN coalesce((l.given1 = r.given1"
    " OR (least(length(l.given), length(r.given)) <= 2 AND l.given[1] = r.given[1])"
    " OR l.given1 IS NULL AND r.given1 IS NULL)"
    " AND list_has_any(coalesce(l.surname_words, l.firm_words),"
    " coalesce(r.surname_words, r.firm_words)), false) ELSE false END"
)

EMAIL = Comparison(
    "email",
    f"{both('email')} AND NOT {NAMESAKES}",
    (
        Level("equal", f"({same('email')} OR list_has_any(l.emails, r.emails))", "email"),
        Level("typing", f"({edits('email', 2)} AND {alike('email', 0.9)})"),
        Level("mailbox", "split_part(l.email, '@', 1) = split_part(r.email, '@', 1)"),
    ),
    "email",
    ("email",),
)

EMAIL_OF_NAME = Comparison(
    "email_of_name",
    f"{both('email')} AND {NAMESAKES}",
    (
        Level("equal", f"({same('email')} OR list_has_any(l.emails, r.emails))"),
        Level("mailbox", "split_part(l.email, '@', 1) = split_part(r.email, '@', 1)"),
    ),
    "email",
    ("email",),
)

ADDRESS = Comparison(
    "address",
    both("building"),
    (
        Level("equal", same("address"), "address"),
        Level("building", same("building"), "building"),
        Level("typing", f"({one_slip('building')})"),
        Level("two_slips", f"({edits('building', 2)} OR {alike('building', 0.93)})"),
        Level("alike", alike("building", 0.85)),
    ),
    "address",
    ("building",),
)

STREET = Comparison(
    "street",
    both("street"),
    (
        Level("equal", same("street"), "street"),
        Level("typing", f"({alike('street', 0.9)} OR {edits('street', 2)})"),
        Level("alike", alike("street", 0.8)),
    ),
    "street",
    ("street",),
)

HOUSE = Comparison(
    "house",
    both("house"),
    (
        Level("equal", same("house"), "house"),
        Level("typing", f"{one_slip('house')} AND greatest(length(l.house), length(r.house)) > 1"),
    ),
    "house",
    ("house",),
)

PLACE = Comparison(
    "place",
    both("place"),
    (
        Level("equal", same("place"), "place"),
        Level("typing", f"({alike('place', 0.9)} OR {edits('place', 2)})"),
        Level("alike", alike("place", 0.8)),
    ),
    "place",
    ("place",),
)

CITY = Comparison(
    "city",
    both("city"),
    (
        Level("equal", same("city"), "city"),
        Level("typing", f"({alike('city', 0.9)} OR {one_slip('city')})"),
        Level("alike", alike("city", 0.8)),
    ),
    "city",
    ("city",),
)

POSTCODE = Comparison(
    "postcode",
    both("postcode"),
    (
        Level("equal", same("postcode"), "postcode"),
        Level("typing", one_slip("postcode")),
        Level("two_slips", edits("postcode", 2)),
    ),
    "postcode",
    ("postcode",),
)

REGION = Comparison(
    "region", both("region"), (Level("equal", same("region"), "region"),), "region", ("region",)
)

COMPARISONS = (
    SURNAMES, GIVEN, FIRM, BIRTH, DOCUMENT, PHONE, EMAIL, EMAIL_OF_NAME, ADDRESS, STREET, HOUSE,
    PLACE, CITY, POSTCODE, REGION,
)  # fmt: skip
