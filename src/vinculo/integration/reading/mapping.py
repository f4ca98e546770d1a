"""Which column goes to which field: guessed from headers and content, shown with its reason."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from vinculo.integration.reading.columns import ColumnReading
from vinculo.integration.reading.fields import KINDS, Field, FileKind
from vinculo.integration.reading.headers import normal
from vinculo.integration.reading.notes import Note
from vinculo.integration.reading.source import Column, Source
from vinculo.lib import identity

ENOUGH = 0.5
# Understood, but there is no place for them here.
UNUSED_HEADERS = frozenset(("codigo postal", "cp", "zip", "zip code", "postcode", "postal"))
_FITS = 0.5  # share of cells that must be readable; the rest are rejected rows, not another field


@dataclass(frozen=True, slots=True)
class Guess:
    field: str  # a name of fields.py, "" = do not import
    confidence: float  # 0..1
    why: Note


@dataclass(frozen=True, slots=True)
class Mapping:
    """`fields` {column name: Guess}; `rules` what follows from them for this kind.

    Rules of purchases: `amount` is "column" or "quantity_times_unit_price";
    `cancellation_prefix` is "C" or "" (documents that start so are cancellations).
    Rules of interactions: `duration_unit` is "seconds" or "minutes".
    `missing`: groups of fields of which one is required and none was found.
    """

    kind: str
    fields: dict[str, Guess]
    rules: dict[str, Any] = field(default_factory=dict)
    missing: tuple[tuple[str, ...], ...] = ()

    @property
    def chosen(self) -> dict[str, str]:
        """{column: field} of what will be imported: what is remembered, and given to `mapped`."""
        return {column: guess.field for column, guess in self.fields.items() if guess.field}


def guess_mapping(
    kind: str,
    columns: Sequence[Column],
    readings: Sequence[ColumnReading] = (),
    country: str = "CO",
) -> dict[str, Guess]:
    """The likeliest field of each column; each field once. KeyError for an unknown kind."""
    content = {reading.column: reading for reading in readings}
    offers: list[tuple[float, int, int, str, str, Note]] = []
    for column in columns:
        found = content.get(column.name)
        if found and not found.filled:
            continue
        for position, candidate in enumerate(KINDS[kind].fields):
            by_header, synonym = _by_header(column.header, candidate)
            score, why = by_header, Note("header", {"synonym": synonym})
            if found:
                score, why = _by_content(by_header, why, candidate, found, country)
            if score >= ENOUGH:
                offer = (-round(score, 4), position, column.index, column.name, candidate.name, why)
                offers.append(offer)
    guesses = {
        column.name: Guess("", 0.0, _unused(column, content.get(column.name))) for column in columns
    }
    taken: set[str] = set()
    for score, _, _, name, field_name, why in sorted(offers, key=lambda offer: offer[:3]):
        if field_name not in taken and not guesses[name].field:
            taken.add(field_name)
            guesses[name] = Guess(field_name, -score, why)
    return guesses


def _unused(column: Column, found: ColumnReading | None) -> Note:
    if normal(column.header) in UNUSED_HEADERS:
        return Note("not_used")
    return Note("empty_column") if found and not found.filled else Note("not_recognised")


def _by_header(header: str, candidate: Field) -> tuple[float, str]:
    """Exact synonyms first, in their order; then headers that contain one, or end in a number."""
    name = normal(header)
    if not name:
        return 0.0, ""
    if name in candidate.synonyms:
        return 1.0 - 0.002 * candidate.synonyms.index(name), name
    bare = name.rstrip("0123456789 ")
    if bare in candidate.synonyms and name[len(bare) :].strip() in {"1", "01", ""}:
        return 0.93, bare
    tokens = name.split()
    best, synonym = 0.0, ""
    for known in candidate.synonyms:
        words = known.split()
        if len(known) > 3 and _within(words, tokens):
            score = 0.55 + 0.35 * len(words) / len(tokens)
            if score > best:
                best, synonym = score, known
    return best, synonym


def _within(words: list[str], tokens: list[str]) -> bool:
    span = len(words)
    return any(tokens[at : at + span] == words for at in range(len(tokens) - span + 1))


def _by_content(
    score: float, why: Note, candidate: Field, found: ColumnReading, country: str
) -> tuple[float, Note]:
    """Content can rule a field out, or suggest one whose header says nothing."""
    if candidate.type == "number" and found.as_number.share < _FITS:
        return score * 0.4, why
    if candidate.type in {"date", "instant"} and found.as_date.share < _FITS:
        return score * 0.4, why
    if candidate.type == "email":
        if found.content == "email":
            return max(
                score, 0.8 if not candidate.name.endswith("2") else 0.6
            ), why if score else Note("emails")
        return score * 0.5, why
    if candidate.type == "phone" and found.content == "phone" and candidate.name == "phone":
        return max(score, 0.6), why if score else Note("phones")
    if candidate.type in {"instant", "date"} and found.content == "date" and not score:
        return (0.55, Note("dates")) if candidate.name in {"date", "started_at"} else (0.0, why)
    if candidate.type == "identity" and (share := good_documents(found, country)):
        if score:
            return score, Note("documents", {"share": share}) if share > 0.5 else why
        return (0.6, Note("documents", {"share": share})) if share >= 0.9 else (0.0, why)
    return score, why


def good_documents(found: ColumnReading, country: str) -> float:
    """Share of the samples whose check digit holds, for kinds that have one; 0 when none do."""
    checked = good = 0
    for text in found.samples:
        number = identity.guess(text, country)
        if number is None:
            checked += 1
        elif identity.kind_of(number.kind, country).has_check and not text.isdigit():
            checked += 1
            good += number.is_valid
    return round(good / checked, 4) if checked * 2 >= len(found.samples) and good else 0.0


def missing(kind: FileKind, chosen: set[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of required fields of which none is there; each named by its first entries."""
    return tuple(
        tuple(name for entry in group for name in entry)
        for group in kind.required
        if not any(set(entry) <= chosen for entry in group)
    )


def complete(kind: str, columns: Sequence[ColumnReading], fields: MappingOf[str, Guess]) -> Mapping:
    """The mapping with its rules and with what is missing."""
    chosen = {guess.field: name for name, guess in fields.items() if guess.field}
    by_name = {reading.column: reading for reading in columns}
    rules: dict[str, Any] = {}
    if kind == "purchases":
        rules["amount"] = "column" if "amount" in chosen else "quantity_times_unit_price"
        rules["cancellation_prefix"] = _cancellation_prefix(chosen, by_name)
    elif kind == "interactions":
        header = normal(chosen.get("duration", ""))
        rules["duration_unit"] = "minutes" if "min" in header else "seconds"
    return Mapping(kind, dict(fields), rules, missing(KINDS[kind], set(chosen)))


def _cancellation_prefix(chosen: dict[str, str], by_name: dict[str, ColumnReading]) -> str:
    """`C` before a number, where numbers stand alone and as many rows are negative.

    Only where nothing else says what is a cancellation.
    """
    document = by_name.get(chosen.get("document", ""))
    if document is None or "kind" in chosen or not document.filled:
        return ""
    cancelled = document.prefixes.get("C", 0)
    if not cancelled or document.prefixes.get("", 0) < 0.7 * document.filled:
        return ""
    signed = [by_name[chosen[name]] for name in ("amount", "quantity") if name in chosen]
    negative = max((column.negative for column in signed), default=0)
    return "C" if cancelled * 4 <= document.filled and negative >= 0.8 * cancelled else ""


class HasColumns(Protocol):
    """A Reading, or whatever knows its columns."""

    @property
    def columns(self) -> Sequence[ColumnReading]: ...


def guess(
    source: Source,
    reading: HasColumns,
    kind: str,
    remembered: MappingOf[str, str] | None = None,
    country: str = "CO",
) -> Mapping:
    """The whole guess; what was `remembered` ({column: field}, "" = leave out) goes first."""
    names = {column.name for column in source.columns}
    known = {field.name for field in KINDS[kind].fields} | {""}
    kept = {
        name: value
        for name, value in (remembered or {}).items()
        if name in names and value in known
    }
    readings = reading.columns
    fields = guess_mapping(kind, source.columns, readings, country)
    for name, found in fields.items():
        if name in kept:
            fields[name] = Guess(kept[name], 1.0, Note("remembered"))
        elif found.field in kept.values():
            fields[name] = Guess("", 0.0, Note("not_recognised"))
    return complete(kind, readings, fields)
