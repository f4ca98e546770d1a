"""From words typed to an exit status: 0 success, 1 failure with a sentence, 2 wrong usage."""

import argparse
import contextlib
import errno
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn, TextIO

import psycopg

from vinculo.cli import (
    asking,
    audit,
    bringing,
    duplicates,
    keeping,
    lifetime,
    measuring,
    normalise,
    quality,
    running,
    scoring,
    settings,
)
from vinculo.cli.usage import speak_our_language
from vinculo.runtime.datadir import DataDir, default_data_dir
from vinculo.runtime.logfile import LogFile
from vinculo.runtime.privacy import careful, lines_of
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import add_room
from vinculo.runtime.words import gettext as _

DISK_FULL, GOING_AWAY = "53100", "57P"  # PostgreSQL's numbers
FAMILIES = (
    running, keeping, bringing, asking, measuring, normalise, duplicates, quality, lifetime, audit,
    settings, scoring,
)  # fmt: skip
Answer = dict[str, Any] | list[Any] | None


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")


def build_parser() -> Parser:
    speak_our_language()
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--data",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help=_("data directory (otherwise VINCULO_DATA, ./.data or ~/.local/share/vinculo)"),
    )
    everywhere.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=_("print one JSON document and nothing else"),
    )
    parser = Parser(
        prog="vinculo",
        description=_("Vínculo: the bond with your customers."),
        parents=[everywhere],
    )
    commands = parser.add_subparsers(metavar=_("command"), required=True, dest="command")
    for family in FAMILIES:
        family.add_commands(commands, everywhere)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    add_room(Path(__file__).resolve().parent)
    options = build_parser().parse_args(arguments)
    named = getattr(options, "data", None)
    options.data = DataDir(Path(named).absolute() if named else default_data_dir())
    options.json = getattr(options, "json", False)
    signal.signal(signal.SIGTERM, _end)
    real_stdout = sys.stdout
    with contextlib.redirect_stdout(sys.stderr if options.json else sys.stdout):
        status, answer = _run(options)
    try:
        _print(answer, options, real_stdout)
        real_stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), real_stdout.fileno())
    return status


def _run(options: argparse.Namespace) -> tuple[int, Answer]:
    run: Callable[[argparse.Namespace], Answer] = options.run
    status = 1
    try:
        answer = run(options)
    except Problem as problem:
        sentence, status = str(problem), problem.status
    except KeyboardInterrupt:
        sentence = _("Stopped.")
    except Exception as error:
        sentence = _of_the_machine(error) or _unexpected(error, options.data)
    else:
        failed = isinstance(answer, dict) and answer.get("well") is False
        return int(failed), answer
    if not getattr(options, "is_step", False):
        print(sentence, file=sys.stderr)
    return status, {"error": sentence}


def _end(*_arguments: object) -> NoReturn:
    """SIGTERM unwinds like Ctrl-C, so that what was started is stopped."""
    raise KeyboardInterrupt


def _of_the_machine(error: Exception) -> str | None:
    """Disk full, closed folder, a database that went away: no fault of ours, and plain to say."""
    if (of_database := _of_the_database(error)) or not isinstance(error, OSError):
        return of_database
    words = {"file": error.filename or ""}
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return _("The disk is full. %(file)s") % words
        case errno.EACCES | errno.EPERM if error.filename:
            return _("This user may not use %(file)s.") % words
        case errno.EROFS:
            return _("The disk cannot be written: %(file)s") % words
    return None


def _of_the_database(error: BaseException) -> str | None:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, psycopg.OperationalError):
        cause = cause.__cause__ or cause.__context__
    if cause is None:
        return None
    if cause.sqlstate == DISK_FULL:
        return _("The disk of the database is full.")
    if cause.sqlstate is None or cause.sqlstate.startswith(GOING_AWAY):
        return _("The database went away in the middle of it. Give the same command again.")
    return None


def _unexpected(error: Exception, data: DataDir) -> str:
    """One sentence for the person; the traceback goes to the log, where it can be found."""
    lines = list(lines_of(error))
    words = {"error": f"{type(error).__name__}: {careful(str(error))}", "log": data.log}
    log = LogFile(data.log)
    if not all(log.write("command", line) for line in lines):
        traceback.print_exception(error)
        return _("Something unexpected failed: %(error)s") % words
    return _("Something unexpected failed: %(error)s (details are in %(log)s)") % words


def _print(answer: Answer, options: argparse.Namespace, out: TextIO) -> None:
    if options.json:
        indent = None if getattr(options, "in_one_line", False) else 2
        json.dump(answer, out, ensure_ascii=False, default=_plain, indent=indent)
        out.write("\n")
    elif answer is not None and not (isinstance(answer, dict) and "error" in answer):
        show: Callable[[Answer], str] = getattr(options, "show", None) or _show
        out.write(show(answer).rstrip("\n") + "\n")


def _plain(value: object) -> str | float | list[object]:
    match value:
        case Decimal() | Path():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case set() | frozenset() | tuple():
            return list(value)
    return str(value)


def _show(answer: Answer) -> str:
    """An answer for people, where a command has no better way."""
    if isinstance(answer, list):
        return "\n".join(_show(row) if isinstance(row, dict) else str(row) for row in answer)
    lines = (f"{name}: {_short_value(value)}" for name, value in (answer or {}).items())
    return "\n".join(lines)


def _short_value(value: object) -> str:
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, default=_plain)
    return "" if value is None else str(value)
