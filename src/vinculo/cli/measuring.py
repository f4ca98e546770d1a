"""matrix, warehouse."""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.runtime.words import gettext as _


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    matrix = commands.add_parser("matrix", parents=[everywhere], help=_("the value matrix"))
    verbs = matrix.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    close = verbs.add_parser("close", parents=[everywhere], help=_("close the months up to one"))
    close.add_argument("--through", type=month, metavar=_("YYYY-MM"), required=True)
    close.set_defaults(run=_close)
    export = verbs.add_parser("export", parents=[everywhere], help=_("one close as a table"))
    export.add_argument("--period", type=month, metavar=_("YYYY-MM"), required=True)
    export.add_argument("file", type=Path, metavar="OUT.csv")
    export.set_defaults(run=_export)

    warehouse = commands.add_parser(
        "warehouse", parents=[everywhere], help=_("the copy of the facts that the matrix reads")
    )
    warehouse.add_argument("verb", choices=("refresh", "rebuild", "status", "verify"))
    warehouse.set_defaults(run=_warehouse)


def month(text: str) -> date:
    """The first day of a month written YYYY-MM."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text) or text.startswith("0000"):
        raise argparse.ArgumentTypeError(_("a month is written YYYY-MM, for example 2026-03"))
    return date(int(text[:4]), int(text[5:]), 1)


def _close(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import close_matrix

        return close_matrix(options.through)


def _export(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import export_matrix

        return export_matrix(options.period, options.file.absolute())


def _warehouse(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import warehouse

        return warehouse(options.verb)
