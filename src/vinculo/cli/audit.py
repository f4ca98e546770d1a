"""audit: whether what happened still stands as it was sealed, and seals to be kept elsewhere."""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

Answer = dict[str, Any]


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    audit = commands.add_parser(
        "audit", parents=[everywhere], help=_("the sealed record of what happened")
    )
    verbs = audit.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    verify = verbs.add_parser(
        "verify", parents=[everywhere], help=_("find the first entry that was changed afterwards")
    )
    verify.add_argument(
        "--from", dest="since", type=date.fromisoformat, metavar="YYYY-MM-DD",
        help=_("only what was sealed from that day on"),
    )  # fmt: skip
    verify.add_argument(
        "--against", type=Path, metavar="FILE",
        help=_("seals that were exported before and kept elsewhere"),
    )  # fmt: skip
    verify.set_defaults(run=_verify, show=_verified)
    export = verbs.add_parser(
        "export", parents=[everywhere], help=_("seal what is there and write all seals to a file")
    )
    export.add_argument("file", type=Path, metavar="FILE")
    export.set_defaults(run=_export, show=_exported)


def _verify(options: argparse.Namespace) -> Answer:
    against = _last_of(options.against) if options.against else None
    with django_ready(options.data):
        from vinculo.shell.audit.verifying import verify

        found = verify(options.since, against, lambda done, of: show_progress(done, of, ""))
        broken = found.broken
        answer: Answer = {
            "well": broken is None, "seals": found.seals, "entries": found.rows,
            "forgotten": found.forgotten,
        }  # fmt: skip
        if broken:
            answer["broken"] = {
                "words": broken.words, "table": broken.source, "row": broken.row_id,
                "seal": broken.seal,
            }  # fmt: skip
        return answer


def _export(options: argparse.Namespace) -> Answer:
    with django_ready(options.data):
        from vinculo.shell.audit.sealing import seal
        from vinculo.shell.audit.verifying import heads

        seal()
        seals = list(heads())
    text = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in seals)
    options.file.write_text(text, encoding="utf-8")
    return {"file": str(options.file), "seals": len(seals)}


def _last_of(file: Path) -> tuple[int, str]:
    try:
        last = json.loads(file.read_text(encoding="utf-8").splitlines()[-1])
        return int(last["seal"]), str(last["digest"])
    except (OSError, ValueError, KeyError, IndexError) as error:
        words = _("%(file)s is no file of exported seals.") % {"file": file}
        raise Problem(words) from error


def _verified(answer: Answer) -> str:
    if not answer["well"]:
        return str(answer["broken"]["words"])
    said = _("%(entries)d entries in %(seals)d seals stand as they were sealed.") % answer
    if answer["forgotten"]:
        forgotten = _("Of %(forgotten)d the content was forgotten, as the house signed for.")
        said += " " + forgotten % answer
    return said


def _exported(answer: Answer) -> str:
    return (
        _("%(seals)d seals are in %(file)s. Keep it where nobody of the house can write.") % answer
    )
