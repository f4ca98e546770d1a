"""Whether the canonical text of a shape is read as the same place again.

Tried once per shape, on words made up for it. Where it is not (a jumble that no convention has a
way of writing), what was typed stays the canonical text: that is read as itself by definition.
"""

from collections.abc import Callable

from vinculo.lib.addresses import entries
from vinculo.lib.addresses.classes import (
    FIVE,
    FORMS,
    LETTERED,
    LONG,
    NUMBERS,
    SMALL,
    SPLIT3,
    SPLIT4,
    WORD,
)
from vinculo.lib.addresses.entries import Entry, Table
from vinculo.lib.addresses.plan import BREAK, Plan, in_order
from vinculo.lib.addresses.tokens import Vocabulary, tokenise

_FIRST = {SMALL: 11, SPLIT3: 311, SPLIT4: 1211, FIVE: 28011, LONG: 700011}


def samples(table: Table) -> dict[str, tuple[str, ...]]:
    """A word for each class of a country."""
    # The first word of a class is its plainest, therefore from the last to the first.
    entries_backwards = reversed(table.values())
    one_class = {kind: forms for kind, forms in entries_backwards if len(forms) == FORMS}
    return {kind: one_class[kind] for kind in one_class.keys() - NUMBERS - {WORD}}


def survives(
    shape: str,
    plan: Plan,
    plan_of: Callable[[str], Plan],
    vocabulary: Vocabulary,
    known: dict[str, tuple[str, ...]],
) -> bool:
    flat: list[str] = []
    for at, kind in enumerate(shape):
        flat += known.get(kind) or _made_up(kind, at)[1]
    key, canonical, *_ = (plan.text % plan.pick(flat)).split(BREAK)
    again_shape, again_flat = tokenise(canonical, vocabulary)
    again = plan_of(again_shape)
    again_key = (again.text % again.pick(again_flat)).split(BREAK)[0]
    return again.is_recognised and in_order(again, again_key) == in_order(plan, key)


def _made_up(kind: str, at: int) -> Entry:
    if kind in _FIRST:
        return entries.number(str(_FIRST[kind] + at % 80))
    if kind == LETTERED:
        return entries.number(str(11 + at % 80), "e")
    word = f"zum{chr(ord('a') + at % 20)}"
    if kind == WORD:
        return entries.plain(word, word)
    return entries.word(kind, kind, kind.upper(), kind.upper())
