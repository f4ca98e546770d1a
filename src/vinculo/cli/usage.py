"""argparse speaks the language of our catalogue. It has no setting for that."""

import argparse

from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext


def speak_our_language() -> None:
    sentences = _sentences()
    argparse._ = lambda text: sentences.get(text, text)  # type: ignore[attr-defined]
    argparse.ngettext = _count  # type: ignore[attr-defined]


def _count(one: str, many: str, count: int) -> str:
    if one == "expected %s argument":
        return ngettext("expected %s argument", "expected %s arguments", count)
    return one if count == 1 else many


def _sentences() -> dict[str, str]:
    return {
        "usage: ": _("usage: "),
        "positional arguments": _("positional arguments"),
        "options": _("options"),
        "show this help message and exit": _("show this help message and exit"),
        "argument %(argument_name)s: %(message)s": _("argument %(argument_name)s: %(message)s"),
        "the following arguments are required: %s": _("the following arguments are required: %s"),
        "unrecognized arguments: %s": _("unrecognized arguments: %s"),
        "expected one argument": _("expected one argument"),
        "expected at least one argument": _("expected at least one argument"),
        "invalid %(type)s value: %(value)r": _("invalid %(type)s value: %(value)r"),
        "invalid choice: %(value)r (choose from %(choices)s)": _(
            "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "ambiguous option: %(option)s could match %(matches)s": _(
            "ambiguous option: %(option)s could match %(matches)s"
        ),
    }
