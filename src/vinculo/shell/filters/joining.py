"""Words put in a row: `A, B y C`, `siete u ocho`, `Pedro e Inés`."""

import re
from collections.abc import Sequence

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vinculo.lib.text import fold

_SOUNDS_I = re.compile(r"(i|hi(?![aeou]))", re.ASCII)
_SOUNDS_O = re.compile(r"(o|ho|8|11\b)", re.ASCII)


def all_of(items: Sequence[str]) -> str:
    """`A, B and C`."""
    return _joined(items, _("and"), _SOUNDS_I, "e")


def any_of(items: Sequence[str]) -> str:
    """`A, B or C`."""
    return _joined(items, _("or"), _SOUNDS_O, "u")


def _joined(items: Sequence[str], word: str, sounds_alike: re.Pattern[str], instead: str) -> str:
    if len(items) < 2:
        return "".join(items)
    last = items[-1]
    if (get_language() or "").startswith("es") and sounds_alike.match(fold(last.lstrip("“(«"))):
        word = instead
    return f"{', '.join(items[:-1])} {word} {last}"
