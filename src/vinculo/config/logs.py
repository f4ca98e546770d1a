"""How Django's records become lines: readable, or JSON with VINCULO_LOG=json.

What is said of people stays out: errors lose the values that they quote, jobs their arguments.
"""

import json
import logging

import psycopg
from django.db import InterfaceError, OperationalError
from procrastinate.exceptions import ConnectorException

from vinculo.runtime.logfile import wants_json
from vinculo.runtime.privacy import careful, lines_of, masked

AWAY = (OperationalError, InterfaceError, psycopg.OperationalError, ConnectorException)
QUOTES_DATA = ("procrastinate",)  # its messages hold the arguments of jobs


def formatter() -> logging.Formatter:
    return JsonLines() if wants_json() else Lines()


class Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        first = f"{record.levelname} {record.name}: {_message(record)}"
        return "\n".join([first, *_error(record)])


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = {"level": record.levelname, "logger": record.name, "message": _message(record)}
        if status := getattr(record, "status_code", None):
            said["status"] = status
        if error := _error(record):
            said |= {"error": error[-1], "traceback": error}  # type: ignore[dict-item]
        return json.dumps(said, ensure_ascii=False)


def _message(record: logging.LogRecord) -> str:
    message = record.getMessage()
    return careful(message) if record.name.startswith(QUOTES_DATA) else masked(message)


def _error(record: logging.LogRecord) -> list[str]:
    """Where it happened and what; of a database that went away, the place tells nothing."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return []
    lines = list(lines_of(error))
    return lines[-1:] if isinstance(error, AWAY) else lines
