"""Each country's vocabulary and grammar, built when it is first asked for."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from types import ModuleType

from vinculo.lib.addresses import entries
from vinculo.lib.addresses.checking import samples, survives
from vinculo.lib.addresses.classes import CITY, KEY, REGION
from vinculo.lib.addresses.entries import Entry, Table
from vinculo.lib.addresses.grammar import colombia as colombian
from vinculo.lib.addresses.grammar import manner, named
from vinculo.lib.addresses.grammar.manner import Manner
from vinculo.lib.addresses.memo import Memo
from vinculo.lib.addresses.numerals import numerals
from vinculo.lib.addresses.plan import Plan, Understood, plan
from vinculo.lib.addresses.tokens import Vocabulary
from vinculo.lib.addresses.vocabulary import reader
from vinculo.lib.addresses.words import (
    argentina,
    chile,
    colombia,
    common,
    ecuador,
    mexico,
    peru,
    spain,
)
from vinculo.lib.text import fold

COUNTRIES = ("CO", "PE", "MX", "ES", "EC", "CL", "AR")
_NAMED: dict[str, tuple[ModuleType, Manner]] = {
    "PE": (peru, manner.PERU),
    "MX": (mexico, manner.MEXICO),
    "ES": (spain, manner.SPAIN),
    "EC": (ecuador, manner.ECUADOR),
    "CL": (chile, manner.CHILE),
    "AR": (argentina, manner.ARGENTINA),
}
_WORDS = re.compile("[a-z]+").findall
_SHAPES = 1 << 15  # plans remembered per country


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    vocabulary: Vocabulary
    plan_of: Callable[[str], Plan]


@cache
def country(code: str) -> Country:
    """KeyError for a country whose addresses we cannot read."""
    if code not in COUNTRIES:
        raise KeyError(code)
    if code == "CO":
        return _colombia()
    words, its_manner = _NAMED[code]
    table = _common() | entries.rows((*words.ROADS, *words.OTHERS)) | entries.noise(words.NOISE)
    return _country(code, table, words, partial(named.understand, manner=its_manner))


def _colombia() -> Country:
    table = _common() | entries.roads(colombia.ROADS) | entries.rows(colombia.OTHERS)
    return _country("CO", table, colombia, colombian.understand)


def _common() -> Table:
    table: Table = {one: entries.article(one) for one in common.ARTICLES.split()}
    table |= numerals() | entries.noise(common.NOISE)
    for some in (common.QUADRANTS, common.HINTS, common.NOTHINGS, common.COUNTRIES):
        table |= entries.rows(some)
    return table


def _country(
    code: str, table: Table, words: ModuleType, grammar: Callable[[str], Understood]
) -> Country:
    phrases: Table = {}
    for kind, listed in ((REGION, words.REGIONS), (CITY, words.CITIES)):
        for place in listed.strip().replace("\n", "|").split("|"):
            folded = _WORDS(fold(place))
            entry = _place(kind, place, folded)
            if len(folded) > 1:
                phrases[" ".join(folded)] = entry
            else:
                table.setdefault(folded[0], entry)
    phrases |= {phrase: table.get(word, entries.NOISE) for phrase, word in words.PHRASES.items()}
    for name in words.NAMES.split():
        table.setdefault(name, entries.plain(name, name))
    for name in words.RUN_TOGETHER.split("|"):
        if not name:
            continue
        article, word = name.split()
        table[article + word] = entries.join(table[article], entries.plain(word, word))
    phrases = {_as_read(phrase, table): entry for phrase, entry in phrases.items()}
    # The last words of phrases get a class of their own, so that the others cost nothing.
    lasts = {phrase.split()[-1] for phrase in phrases}
    ends = {last: table.get(last) for last in lasts if len(last) > 1}
    read = reader(table, frozenset(ends), letters_stay=code != "CO")
    vocabulary = Vocabulary(read, phrases, ends)
    return Country(code, vocabulary, _planner(grammar, vocabulary, samples(table)))


def _planner(
    grammar: Callable[[str], Understood], vocabulary: Vocabulary, known: dict[str, tuple[str, ...]]
) -> Callable[[str], Plan]:
    def simple(shape: str) -> Plan:
        return plan(grammar(shape))

    def checked(shape: str) -> Plan:
        made = simple(shape)
        if not made.is_recognised or survives(shape, made, simple, vocabulary, known):
            return made
        return replace(made, is_stable=False)

    return Memo(checked, _SHAPES).__getitem__


def _as_read(phrase: str, table: Table) -> str:
    """The phrase in the keys of its words, as they are met; its last word is met as it is."""
    *first, last = phrase.split()
    known = [table[word][1][KEY] if word in table else word for word in first]
    return " ".join([*known, last])


def _place(kind: str, shown: str, folded: list[str]) -> Entry:
    telling = [word for word in folded if word not in common.ARTICLES.split()]
    return entries.word(kind, "".join(telling or folded), shown, shown.upper())
