"""The log tells what happened, not to whom: what may name a person is left out or masked."""

import re
import traceback
from collections.abc import Iterator

MASK = "***"
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
# Eight digits or more, as people write telephones and documents; dates and our own ids of time not.
_NUMBER = re.compile(
    r"(?<![\w.:-])(?!\d{4}-\d\d-\d\d)(?!\d+\.\d+(?![\d.]))\+?\(?\d(?:[ .()-]{0,2}\d){7,}(?![\w:-])"
)
_LINK = re.compile(r"(/entrar/)[\w-]{8,}")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|«[^»]*»|“[^”]*”")
_A_NAME_OF_OURS = re.compile(r"['\"][a-z0-9]+(?:[_.][a-z0-9_.]+)+['\"]")  # a table, a key, a module


def masked(line: str) -> str:
    """Without e-mails, telephones, documents and the secrets of one-time links."""
    return _LINK.sub(rf"\1{MASK}", _NUMBER.sub(MASK, _MAIL.sub(MASK, line)))


def careful(message: str) -> str:
    """What an error says, without the values that it quotes.

    PostgreSQL's details (`Key (value)=(...)`) begin on the second line.
    """
    first = (message.splitlines() or [""])[0]
    return masked(_QUOTED.sub(_unless_ours, first))


def _unless_ours(found: re.Match[str]) -> str:
    return found[0] if _A_NAME_OF_OURS.fullmatch(found[0]) else f"'{MASK}'"


def lines_of(error: BaseException) -> Iterator[str]:
    """The traceback, cause first, without what the errors say about the data they met."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from lines_of(before)
        yield "which led to:"
    for entry in traceback.format_tb(error.__traceback__):
        yield from entry.rstrip().splitlines()
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}: {careful(str(error))}"
