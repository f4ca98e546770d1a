"""settings: what the company has set, taken out as a file and put in again."""

import argparse
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.runtime.words import gettext as _

Answer = dict[str, Any]


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    settings = commands.add_parser(
        "settings", parents=[everywhere], help=_("the company's settings as one file")
    )
    verbs = settings.add_subparsers(metavar=_("verb"), dest="verb", required=True)
    export = verbs.add_parser("export", parents=[everywhere], help=_("write them into a file"))
    export.add_argument("file", metavar=_("FILE"), type=Path)
    export.set_defaults(run=_export, show=_exported)
    apply = verbs.add_parser(
        "apply", parents=[everywhere], help=_("make them as a file says, all of it or nothing")
    )
    apply.add_argument("file", metavar=_("FILE"), type=Path)
    apply.add_argument("--dry-run", action="store_true", help=_("only say what would change"))
    apply.set_defaults(run=_apply, show=_applied)


def _export(options: argparse.Namespace) -> Answer:
    with django_ready(options.data):
        from vinculo.shell.settings_file.command import export_to

        return export_to(options.file)


def _apply(options: argparse.Namespace) -> Answer:
    with django_ready(options.data):
        from vinculo.shell.settings_file.command import apply_from

        return apply_from(options.file, options.dry_run)


def _exported(answer: Answer) -> str:
    return _("Written to %(file)s: %(parts)d parts.") % answer


def _applied(answer: Answer) -> str:
    lines = [
        f"  {one['at']}: {_short(one['now'])} → {_short(one['then'])}"
        for one in answer["differences"]
    ]
    if not lines:
        return _("Everything is so already.")
    said = _("Changed:") if answer["applied"] else _("This would change:")
    return "\n".join([said, *lines])


def _short(text: str | None) -> str:
    return "—" if text is None else text if len(text) <= 80 else text[:79] + "…"
