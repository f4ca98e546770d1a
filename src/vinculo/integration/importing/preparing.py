"""A file arrives: keep it, find out how to read it, guess what its columns are."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from vinculo.integration.importing.problem import CannotImport, NeedsAnswer
from vinculo.integration.importing.storing import Stored, display_name
from vinculo.integration.models import Import, MappingMemory
from vinculo.integration.reading import (
    Limits,
    Reading,
    Refused,
    Source,
    guess,
    open_source,
    read,
    rows,
    wording,
)
from vinculo.integration.reading.fields import KINDS
from vinculo.lib.text import fold
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company

LIMITS = Limits()
SAMPLE = 8  # rows shown before anything is imported
DEFAULT_SOURCE = "files"


def register(kind: str, stored: Stored, name: str, source: str, by: Actor) -> Import:
    """The import of a stored file, not read yet."""
    return Import.objects.create(
        kind=kind,
        source=source.strip()[:60] or DEFAULT_SOURCE,
        status=Import.Status.READING,
        file_name=display_name(name),
        stored_path=stored.path,
        sha256=stored.sha256,
        size=stored.size,
        person_id=by.user_id,
        person_name=by.name,
    )


def open_again(job: Import) -> Source:
    """The source of a stored file, by the ways found the first time. Raises CannotImport."""
    try:
        return open_source(
            job.path, name=job.file_name, spool_dir=job.folder, limits=LIMITS, **job.opening
        )
    except FileNotFoundError as error:
        raise CannotImport(_("The file of this import is no longer here.")) from error
    except Refused as refused:
        raise CannotImport(wording.say(refused.note)) from refused


def take_in(job: Import, answers: Mapping[str, str] | None = None) -> Source:
    """Read the file and guess its mapping; safe to run twice. Raises CannotImport."""
    try:
        source = open_again(job)
        memory = recall(job, source)
        answers = {**(memory.answers if memory else {}), **(answers or {})}
        country = Company.get().country
        reading = read(source, answers=answers, kind=job.kind, country=country)
        known = memory.mapping if memory else None
        found = guess(source, reading, job.kind, known, country)
        reading = reading.mapped(job.kind, found.chosen)
    except Refused as refused:
        raise CannotImport(wording.say(refused.note)) from refused
    job.opening = source.options
    job.answers = answers
    job.reading = reading.to_json()
    job.mapping = {name: one.field for name, one in found.fields.items()}
    job.notes = [asdict(note) for note in (*source.notes, *reading.notes)]
    job.columns = [
        {
            "name": column.name,
            "header": column.header or column.letter,
            "samples": column.samples[:3],
            "field": found.fields[column.name].field,
            "why": asdict(found.fields[column.name].why),
        }
        for column in source.columns
    ]
    job.sample = [[number, cells] for number, cells in islice(rows(source, reading), SAMPLE)]
    job.rules = found.rules
    job.total = reading.rows
    job.status = Import.Status.WAITING if open_questions(job, reading) else Import.Status.DRAFT
    job.save()
    return source


def reading_of(job: Import) -> Reading:
    return Reading.from_json(job.reading)


def open_questions(job: Import, reading: Reading) -> list[Any]:
    """What must be answered about the columns that are used."""
    return [question for question in reading.questions if job.mapping.get(question.column)]


def settle(job: Import, mapping: Mapping[str, str], answers: Mapping[str, str]) -> Reading:
    """What the person decided about columns and conventions. Raises CannotImport for nonsense."""
    reading = reading_of(job)
    fields = {field.name for field in KINDS[job.kind].fields}
    names = {column.column for column in reading.columns}
    if set(mapping) - names or set(mapping.values()) - fields - {""}:
        raise CannotImport(_("The mapping names columns or fields that do not exist."))
    job.mapping = {name: mapping.get(name, "") for name in names}
    job.answers = {**job.answers, **answers}
    chosen = {name: field for name, field in job.mapping.items() if field}
    reading = reading.answered(job.answers).mapped(job.kind, chosen)
    job.reading = reading.to_json()
    job.rules = rules_for(job)
    job.status = Import.Status.WAITING if open_questions(job, reading) else Import.Status.DRAFT
    return reading


def rules_for(job: Import) -> dict[str, Any]:
    """The guess's rules, as far as the mapping in force allows them."""
    rules = dict(job.rules)
    if job.kind == Import.Kind.PURCHASES:
        mapped = set(job.mapping.values())
        by_parts = "amount" not in mapped and {"quantity", "unit_price"} <= mapped
        rules["amount"] = "quantity_times_unit_price" if by_parts else "column"
    return rules


def missing_fields(job: Import) -> list[tuple[tuple[str, ...], ...]]:
    """The groups of required fields of which the mapping has none."""
    mapped = set(job.mapping.values())
    return [
        group
        for group in KINDS[job.kind].required
        if not any(set(entry) <= mapped for entry in group)
    ]


def require_settled(job: Import) -> None:
    """Raises NeedsAnswer as long as something is open."""
    questions = open_questions(job, reading_of(job))
    if questions:
        raise NeedsAnswer(wording.ask(questions[0]))
    for group in missing_fields(job):
        names = [" + ".join(wording.field(job.kind, name) for name in entry) for entry in group]
        raise NeedsAnswer(
            _("No column was recognised as %(fields)s. Say which one it is.")
            % {"fields": _(" or ").join(names)}
        )


def signature(source: Source) -> str:
    """Two files have the same layout when their headers are the same, in order."""
    headers = "\x1f".join(fold(column.header) for column in source.columns)
    return hashlib.sha256(headers.encode()).hexdigest()


def recall(job: Import, source: Source) -> MappingMemory | None:
    return MappingMemory.objects.filter(
        kind=job.kind, source=job.source, signature=signature(source)
    ).first()


def remember(job: Import, source: Source) -> None:
    MappingMemory.objects.update_or_create(
        kind=job.kind,
        source=job.source,
        signature=signature(source),
        defaults={"mapping": job.mapping, "answers": job.answers},
    )
