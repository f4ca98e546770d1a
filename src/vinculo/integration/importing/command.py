"""What the command line calls: the same engine as the page."""

import json
from pathlib import Path
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vinculo.integration.importing import engine, preparing
from vinculo.integration.importing.problem import CannotImport, NeedsAnswer
from vinculo.integration.importing.run import Tell, tell_nobody
from vinculo.integration.importing.storing import blocks_of, forget, store
from vinculo.integration.importing.undoing import undo
from vinculo.integration.models import Import
from vinculo.integration.reading import Source
from vinculo.integration.reading.fields import KINDS
from vinculo.shell.accounts.actor import Actor


def run_import(
    kind: str,
    path: Path,
    mapping_path: Path | None = None,
    *,
    yes: bool = False,
    dry_run: bool = False,
    source: str = "",
    on_match: str = Import.OnMatch.UPDATE,
    by: Actor | None = None,
    progress: Tell = tell_nobody,
) -> dict[str, Any]:
    """Import a file from beginning to end. Raises CannotImport with a plain sentence."""
    by = by or Actor.system("import")
    if kind not in KINDS:
        raise CannotImport(
            _("“%(kind)s” is not something we import. Say one of: %(kinds)s.")
            % {"kind": kind, "kinds": ", ".join(KINDS)}
        )
    wanted = _mapping_file(mapping_path)
    path = Path(path)
    if not path.is_file():
        raise CannotImport(_("There is no file %(path)s.") % {"path": path})
    stored = store(blocks_of(path), preparing.LIMITS.file_bytes)
    interrupted = _interrupted(kind, stored.sha256, source)
    if interrupted and not dry_run:
        forget(stored.path)
        engine.run(interrupted, by, progress)
        return _report(interrupted)
    job = preparing.register(kind, stored, path.name, source, by)
    keep = False
    try:
        opened = preparing.take_in(job, wanted.get("answers"))
        if wanted:
            _apply(job, wanted, opened)
        preparing.require_settled(job)
        if not (yes or wanted or dry_run):
            raise NeedsAnswer(
                _("This is how the file would be read: %(mapping)s. Add --yes to accept it.")
                % {"mapping": _summary(job)}
            )
        job.on_match = on_match
        job.save()
        if dry_run:
            engine.check(job, by, progress)
            return {**_report(job), **job.foreseen, "dry_run": True, "import_id": None}
        keep = True
        engine.run(job, by, progress)
        return _report(job)
    finally:
        if not keep:
            engine.discard(job)
            forget(job.stored_path)
            job.delete()


def _interrupted(kind: str, sha256: str, source: str) -> Import | None:
    """An import of this very file whose process died: it goes on instead of beginning again."""
    return (
        Import.objects.filter(
            kind=kind,
            sha256=sha256,
            source=source.strip()[:60] or preparing.DEFAULT_SOURCE,
            status=Import.Status.RUNNING,
        )
        .order_by("pk")
        .first()
    )


def undo_import(import_id: int, by: Actor | None = None, *, yes: bool = True) -> dict[str, Any]:
    """Take a whole import back. Raises CannotImport with the reason why not.

    Without `yes` one of more than thirty days ago raises NeedsAnswer.
    """
    job = Import.objects.filter(pk=import_id).first()
    if job is None:
        raise CannotImport(_("There is no import %(id)s.") % {"id": import_id})
    if job.started_at and job.is_long_ago and not yes:
        raise NeedsAnswer(
            _("This import is of %(day)s, over 30 days ago. Add --yes to undo it all the same.")
            % {"day": date_format(localtime(job.started_at), "DATE_FORMAT")}
        )
    return undo(job, by or Actor.system("import"))


def _report(job: Import) -> dict[str, Any]:
    beside = {f"{name}_created": number for name, number in job.beside.items() if name != "months"}
    return {
        "import_id": job.pk,
        "status": job.status,
        "read": job.read,
        "created": job.created,
        "updated": job.updated,
        "unchanged": job.unchanged,
        "rejected": job.rejected,
        "without_customer": job.without_customer,
        "customers_created": 0,
        **beside,
        "rejects_file": str(job.rejects_file) if job.rejects_file else None,
        "seconds": round(job.seconds, 2),
        "mapping": {name: field for name, field in job.mapping.items() if field},
    }


def _mapping_file(path: Path | None) -> dict[str, Any]:
    """`{"columns": {column: field}, "answers": {column: convention}}`, or the columns alone."""
    if path is None:
        return {}
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise CannotImport(
            _("The mapping %(path)s is not readable JSON.") % {"path": path}
        ) from error
    if not isinstance(found, dict):
        raise CannotImport(_("The mapping must be an object of columns and fields."))
    if not {"columns", "answers", "rules"} & set(found):
        found = {"columns": found}
    parts = [found.get("columns") or {}, found.get("answers") or {}]
    if not all(
        isinstance(part, dict) and all(isinstance(value, str) for value in part.values())
        for part in parts
    ) or set(found) - {"columns", "answers"}:
        raise CannotImport(_("The mapping must be an object of columns and fields."))
    return {"columns": parts[0], "answers": parts[1]}


def _apply(job: Import, wanted: dict[str, Any], source: Source) -> None:
    """Columns may be named as in the file, whichever way round the pairs are written."""
    columns: dict[str, str] = wanted["columns"]
    names = {column.header: column.name for column in source.columns}
    names |= {column.name: column.name for column in source.columns}
    if columns and not set(columns) <= set(names) and set(columns.values()) <= set(names):
        columns = {column: field for field, column in columns.items()}
    unknown = set(columns) - set(names)
    if unknown:
        raise CannotImport(
            _("The file has no column “%(column)s”.") % {"column": sorted(unknown)[0]}
        )
    mapping = {names[column]: field for column, field in columns.items()} or job.mapping
    preparing.settle(job, mapping, wanted["answers"])


def _summary(job: Import) -> str:
    return ", ".join(f"{name} = {field}" for name, field in job.mapping.items() if field)
