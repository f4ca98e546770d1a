"""normalise: what a text means and how it is compared, without a house or a database.

One more kind is one more entry of `KINDS`: its help, and a function from text and country to the
columns of its answer.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from vinculo.cli import normalise_fields as fields
from vinculo.cli.normalise_file import normalise_file
from vinculo.lib import addresses
from vinculo.runtime.words import gettext as _

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """`read` answers at least input, canonical, key, parts, recognised, confidence, leftover."""

    help: str
    countries: tuple[str, ...]
    read: Callable[[str, str], Columns]


def read_address(text: str, country: str) -> Columns:
    read = addresses.normalise(text, country)
    return {
        "input": read.input,
        "country": read.country,
        "canonical": read.canonical,
        "abbreviated": read.abbreviated,
        "key": read.key,
        "building_key": read.building_key,
        "parts": read.parts,
        "recognised": read.recognised,
        "confidence": read.confidence,
        "leftover": read.leftover,
    }


def kinds() -> dict[str, Kind]:
    return {
        "address": Kind(_("a postal address"), addresses.COUNTRIES, read_address),
        "name": Kind(_("a person's or an organisation's name"), fields.COUNTRIES, fields.read_name),
        "phone": Kind(_("one telephone or several"), fields.COUNTRIES, fields.read_phone),
        "id": Kind(_("an identity number"), fields.COUNTRIES, fields.read_id),
        "email": Kind(_("one e-mail or several"), fields.COUNTRIES, fields.read_email),
    }


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    normalise = commands.add_parser(
        "normalise", parents=[everywhere], help=_("what a text means, and its key for comparing")
    )
    verbs = normalise.add_subparsers(metavar=_("kind"), required=True, dest="kind")
    for name, kind in kinds().items():
        one = verbs.add_parser(name, parents=[everywhere], help=kind.help)
        one.add_argument("text", metavar="TEXT|OUT.csv", help=_("the text; or the file to write"))
        one.add_argument("--country", type=str.upper, choices=kind.countries, default="CO")
        one.add_argument(
            "--file", type=Path, metavar="IN.csv", help=_("read a whole file instead of one text")
        )
        one.add_argument("--column", metavar=_("COLUMN"), help=_("the column of that file"))
        one.set_defaults(run=_run, show=_shown, in_one_line=True, read=kind.read, usage=one.error)


def _run(options: argparse.Namespace) -> Columns:
    usage: Callable[[str], NoReturn] = options.usage
    if (options.file is None) != (options.column is None):
        usage(_("--file and --column belong together"))
    if options.file is None:
        read: Columns = options.read(options.text, options.country)
        return read

    def columns(text: str) -> Columns:
        return dict(list(options.read(text, options.country).items())[1:])  # the text is there

    return normalise_file(options.file, options.column, Path(options.text), columns)


def _shown(answer: Columns) -> str:
    if "rows" in answer:
        return _("%(rows)d rows, %(recognised)d recognised: %(file)s") % answer
    plain = {name: value for name, value in answer.items() if name != "parts"}
    lines = [f"{name}: {value}" for name, value in plain.items()]
    return "\n".join([*lines, *(f"  {part}: {text}" for part, text in answer["parts"].items())])
