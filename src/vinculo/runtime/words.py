"""The sentences of the command line and the runtime, in the language of the machine's keeper.

Source strings are English; Spanish is the default language, VINCULO_LANGUAGE=en changes it.
Catalogues lie in `<room>/locale/<language>/LC_MESSAGES/django.po`, as in every room.
"""

import io
import os
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

_rooms = [Path(__file__).resolve().parent]


def add_room(folder: Path) -> None:
    """Let a room above add its own catalogue."""
    if folder not in _rooms:
        _rooms.append(folder)
        _catalogue.cache_clear()


def gettext(message: str) -> str:
    return _catalogue(language()).gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    return _catalogue(language()).ngettext(one, many, count)


def language() -> str:
    return os.environ.get("VINCULO_LANGUAGE", "es")[:2].lower()


@cache
def _catalogue(language: str) -> NullTranslations:
    catalogue = NullTranslations()
    for room in _rooms:
        source = room / "locale" / language / "LC_MESSAGES" / "django.po"
        compiled = source.with_suffix(".mo")
        if compiled.exists() and not _is_older(compiled, source):
            found = GNUTranslations(io.BytesIO(compiled.read_bytes()))
        elif source.exists():
            found = GNUTranslations(_compile(source))
        else:
            continue
        found.add_fallback(catalogue)
        catalogue = found
    return catalogue


def _is_older(compiled: Path, source: Path) -> bool:
    return source.exists() and compiled.stat().st_mtime < source.stat().st_mtime


def _compile(source: Path) -> io.BytesIO:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return compiled
