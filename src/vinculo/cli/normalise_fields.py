"""What `vinculo normalise` answers for names, telephones, identity numbers and e-mails."""

from typing import Any

from vinculo.lib import emails, identity_fields, names, phones_fields
from vinculo.lib.identity_kinds import KINDS
from vinculo.lib.understood import Understood
from vinculo.runtime.words import gettext as _

COUNTRIES = tuple(sorted({kind.country for kind in KINDS}))


def read_name(text: str, country: str) -> dict[str, Any]:
    read = names.normalise(text, country)
    return {
        "input": read.input,
        "country": country,
        "kind": read.kind,
        "canonical": read.canonical,
        "key": read.key,
        "phonetic_key": read.phonetic_key,
        "given_names": read.given_names,
        "surnames": read.surnames,
        "legal_form": read.legal_form,
        "parts": read.parts,
        "recognised": read.recognised,
        "confidence": read.confidence,
        "leftover": read.leftover,
    }


def read_phone(text: str, country: str) -> dict[str, Any]:
    return _columns(phones_fields.normalise(text, country), country)


def read_id(text: str, country: str) -> dict[str, Any]:
    return _columns(identity_fields.normalise(text, country), country)


def read_email(text: str, country: str) -> dict[str, Any]:
    return _columns(emails.normalise(text, country), country)


def _columns(read: Understood, country: str) -> dict[str, Any]:
    return {
        "input": read.input,
        "country": country,
        "canonical": read.canonical,
        "key": read.key,
        "parts": read.parts,
        "recognised": read.recognised,
        "confidence": read.confidence,
        "leftover": read.leftover,
        "why": why(read.parts),
    }


def why(parts: dict[str, str]) -> str:
    """What is wrong, or may have been meant, in a sentence; nothing where all is well."""
    problem, better = parts.get("problem", ""), parts.get("suggestion", "")
    if problem == "check_digit" and better:
        return _("The check digit should be %(digit)s.") % {"digit": better}
    if problem == "zeros":
        return _("Zeros are missing in front: %(number)s.") % {"number": better}
    sentence = _sentences().get(problem, "")
    asked = _("Was %(text)s meant?") % {"text": better} if better else ""
    return f"{sentence} {asked}".strip()


def _sentences() -> dict[str, str]:
    return {
        "empty": _("There is nothing to read."),
        "shape": _("It does not have the form of one."),
        "check_digit": _("The check digit is wrong."),
        "generic": _("It is the number for customers who are not known."),
        "scientific": _("A spreadsheet has shortened the number; its last digits are lost."),
        "hidden": _("A spreadsheet wrote signs in place of the value."),
        "nobody": _("It stands for nobody."),
        "area": _("It lacks the code of its area."),
        "short": _("It has too few digits."),
        "long": _("It has too many digits."),
        "plan": _("No number of that country is like this."),
        "no_at": _("It has no @."),
        "space": _("It has a space inside."),
    }
