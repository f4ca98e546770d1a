"""The house's texts with the company's words, for as long as a request or a piece of work lasts.

Only texts of the catalogues change, before anything is put into them: what people wrote stays.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from django.utils.translation import get_language
from django.utils.translation.trans_real import DjangoTranslation

from vinculo.shell.housewords.words import LANGUAGES, WORDS, Renamed, renamed

Kept = Mapping[str, Mapping[str, Sequence[str]]]  # language -> word -> of one, of many

_spoken: ContextVar[Mapping[str, Renamed] | None] = ContextVar("house_words", default=None)
_is_laid: list[bool] = []


@contextmanager
def calling(words: Kept) -> Iterator[None]:
    """As `Company.words` holds them."""
    said = in_order(words)
    if said:
        _lay()
    token = _spoken.set(said or None)
    try:
        yield
    finally:
        _spoken.reset(token)


def in_order(words: Kept) -> dict[str, Renamed]:
    found: dict[str, Renamed] = {}
    for language in LANGUAGES:
        of_it = words.get(language, {})
        told = tuple(
            (one.key, (of_it[one.key][0], of_it[one.key][1])) for one in WORDS if one.key in of_it
        )
        if told:
            found[language] = told
    return found


def _lay() -> None:
    """Over Django's catalogues, once per process and only where a company renames something."""
    if _is_laid:
        return
    _is_laid.append(True)
    plain, plural = DjangoTranslation.gettext, DjangoTranslation.ngettext

    def gettext(self: Any, message: str) -> str:
        return _as_called(plain(self, message), self.language())

    def ngettext(self: Any, msgid1: str, msgid2: str, n: int) -> str:
        return _as_called(plural(self, msgid1, msgid2, n), self.language())

    DjangoTranslation.gettext = gettext  # type: ignore[method-assign]
    DjangoTranslation.ngettext = ngettext  # type: ignore[method-assign]


def _as_called(text: str, language: str) -> str:
    said = _spoken.get()
    words = said.get(language[:2]) if said else None
    return _renamed(text, language[:2], words) if words else text


_renamed = lru_cache(maxsize=8192)(renamed)


def spoken_as() -> str:
    """The language with the company's words: what is kept of drawn texts is kept by this."""
    language = get_language() or ""
    said = _spoken.get()
    words = said.get(language[:2]) if said else None
    return f"{language} {words}" if words else language
