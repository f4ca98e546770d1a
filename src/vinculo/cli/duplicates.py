"""duplicates: find in a file, without a house or a database; scan the house's customers."""

import argparse
import json
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    duplicates = commands.add_parser(
        "duplicates", parents=[everywhere], help=_("who is written down more than once")
    )
    verbs = duplicates.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    find = verbs.add_parser("find", parents=[everywhere], help=_("in a CSV file of any origin"))
    find.add_argument("file", type=Path, metavar="FILE.csv")
    find.add_argument("out", type=Path, metavar="OUT.csv", help=_("the pairs, to be written"))
    find.add_argument(
        "--map", type=Path, metavar="M.json",
        help=_("which column is what; otherwise the headers are understood"),
    )  # fmt: skip
    find.add_argument("--country", type=_country, default="CO", metavar="CO")
    find.add_argument(
        "--threshold", type=_probability, metavar="P",
        help=_("least probability, 0 to 1; otherwise it is chosen from the file itself"),
    )  # fmt: skip
    find.set_defaults(run=_find, show=_found)
    scan = verbs.add_parser("scan", parents=[everywhere], help=_("all customers of the house"))
    scan.set_defaults(run=_scan, show=_scanned)


def _country(text: str) -> str:
    if len(text) != 2 or not text.isascii() or not text.isalpha():
        raise argparse.ArgumentTypeError(_("a country has two letters: CO"))
    return text.upper()


def _probability(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(_("a number from 0 to 1 is needed"))
    return value


def _find(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.duplicates_file import find_in_file  # duckdb takes a while to load

    said = _map(options.map) if options.map else None
    return find_in_file(options.file, options.out, said, options.country, options.threshold)


def _map(path: Path) -> dict[str, Any]:
    try:
        said = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Problem(_("There is no file %(file)s.") % {"file": path}) from None
    except (UnicodeDecodeError, json.JSONDecodeError) as reason:
        words = {"file": path, "reason": reason}
        raise Problem(_("%(file)s is no JSON: %(reason)s") % words) from None
    columns = said.get("columns", said) if isinstance(said, dict) else None
    if not isinstance(columns, dict):
        raise Problem(_('%(file)s should be like {"surnames": "Apellidos"}.') % {"file": path})
    return columns


def _found(answer: dict[str, Any]) -> str:
    return _(
        "%(rows)d rows, %(compared)d pairs compared, %(pairs)d written from probability"
        " %(threshold).3f in %(seconds).1f s: %(file)s"
    ) % answer  # fmt: skip


def _scan(options: argparse.Namespace) -> dict[str, Any]:
    with django_ready(options.data):
        from vinculo.customers.duplicates.scanning import scan

        return scan(show_progress)


def _scanned(answer: dict[str, Any]) -> str:
    return _(
        "%(customers)d customers, %(compared)d pairs compared, %(open)d open pairs"
        " (%(new)d new) in %(seconds).1f s"
    ) % answer  # fmt: skip
