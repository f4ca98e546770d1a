"""Why a pair is proposed: what agrees and what does not, each with its weight in bits.

Said in SQL, for one pair while somebody types and for all pairs of a scan.
"""

from collections.abc import Collection

from vinculo.customers.duplicates.engine.levels import Comparison
from vinculo.customers.duplicates.engine.model import Model

LEAST_BITS = 0.5  # what says less is not worth a sentence
COMMON, RARE = -2.0, 2.0  # bits that rarity takes away or adds before it is mentioned

# The weightiest first; what weighs the same, in the order of the comparisons.
_SORTED = """list_transform(
    list_sort(list_filter([{reasons}], lambda one: abs(one.bits) >= {least})),
    lambda one: {{field: one.field, words: one.words, parameters: '{{}}'::JSON,
                  weight: one.weight, "left": one."left", "right": one."right"}})"""
_REASON = """{{heavy: -abs(round({bits}, 1)), place: {place}, bits: {bits},
    weight: round({bits}, 1), field: '{field}', words: {words},
    "left": {left}, "right": {right}}}"""


def evidence_sql(model: Model, rarities: Collection[str], shown: Collection[str]) -> str:
    """A list of structs as `DuplicatePair.evidence` says, over a row of `scored` and the records
    `one` and `other`, of which `shown` are the columns there are.

    What rarity is worth (`rarities` are its columns) goes to the agreement it tells apart.
    """
    reasons = [
        _REASON.format(
            bits=f"({_bits(model, comparison, rarities)})::DOUBLE",
            place=place,
            field=comparison.name,
            words=_words(comparison, rarities),
            left=_shown("one", comparison, shown),
            right=_shown("other", comparison, shown),
        )
        for place, comparison in enumerate(model.comparisons)
    ]
    by_third = _REASON.format(
        bits="coalesce(third, 0)::DOUBLE", place=len(reasons), field="third", words="'both'",
        left="''", right="''",
    )  # fmt: skip
    return _SORTED.format(reasons=", ".join([*reasons, by_third]), least=LEAST_BITS)


def _bits(model: Model, comparison: Comparison, rarities: Collection[str]) -> str:
    name = comparison.name
    whens = " ".join(
        f"WHEN {gamma} THEN {model.bits(name, gamma)!r}"
        for gamma in range(len(comparison.levels) + 1)
    )
    rarity = f" + coalesce(r_{name}, 0)" if f"r_{name}" in rarities else ""
    return f"CASE g_{name} {whens} ELSE 0 END{rarity}"


def _words(comparison: Comparison, rarities: Collection[str]) -> str:
    """The name of the sentence: the degree, and whether what agrees is rare or common."""
    whens = []
    rarity = f"r_{comparison.name}"
    for gamma, level in enumerate(reversed(comparison.levels), start=1):
        said = f"'{level.name}'"
        if level.rarity and rarity in rarities:
            said = (
                f"CASE WHEN {rarity} >= {RARE} THEN 'rare_{level.name}'"
                f" WHEN {rarity} <= {COMMON} THEN 'common_{level.name}' ELSE {said} END"
            )
        whens.append(f"WHEN {gamma} THEN {said}")
    return f"CASE g_{comparison.name} {' '.join(whens)} ELSE 'different' END"


def _shown(side: str, comparison: Comparison, shown: Collection[str]) -> str:
    return f"coalesce({side}.{comparison.shows}, '')" if comparison.shows in shown else "''"
