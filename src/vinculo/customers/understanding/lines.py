"""What the line under a field says: what was understood, what is missing, what may be meant."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from vinculo.customers.understanding import reading
from vinculo.lib.addresses import Address
from vinculo.lib.names import Name
from vinculo.lib.understood import Understood


@dataclass(frozen=True, slots=True)
class Line:
    """`understood` is empty for what is not; `usable` offers to put it into the field."""

    understood: str = ""
    problem: str = ""
    suggestion: str = ""
    leftover: str = ""
    usable: bool = False
    given_names: str = ""
    surnames: str = ""


def person_line(given_names: str, surnames: str, country: str) -> Line:
    typed = f"{given_names} {surnames}".strip()
    if not typed:
        return Line()
    name = reading.read_person(typed, country)
    if name.kind == "organisation":
        return Line(problem=_("This looks like an organisation: %(name)s.") % _named(name))
    if not name.recognised:
        return Line(problem=_problem_of_name(name))
    words = {"given_names": name.given_names, "surnames": name.surnames}
    if name.given_names and name.surnames:
        said = _("names %(given_names)s, surnames %(surnames)s") % words
    elif name.given_names:
        said = _("names %(given_names)s") % words
    else:
        said = _("surnames %(surnames)s") % words
    differs = (name.given_names, name.surnames) != (given_names.strip(), surnames.strip())
    return Line(said, leftover=name.leftover, usable=differs, **words)


def organisation_line(typed: str, country: str) -> Line:
    if not typed.strip():
        return Line()
    name = reading.read_organisation(typed, country)
    if not name.recognised:
        return Line(problem=_problem_of_name(name))
    return Line(name.canonical, usable=name.canonical != typed.strip())


def _named(name: Name) -> dict[str, str]:
    return {"name": name.canonical}


def _problem_of_name(name: Name) -> str:
    if "nobody" in name.parts:
        return _("This stands for nobody in particular.")
    if "several" in name.parts:
        return _("This names several people: each has a record of their own.")
    return ""


def phone_line(typed: str, country: str) -> Line:
    return _line(reading.read_phone(typed, country), typed)


def email_line(typed: str, country: str) -> Line:
    return _line(reading.read_email(typed), typed)


def address_line(typed: str, country: str) -> Line:
    read = reading.read_address(typed, country) if typed.strip() else None
    if read is None:
        return Line()
    if not read.recognised:
        return Line(problem=_("It was not understood; it is kept as typed."))
    return Line(_whole(read), leftover=read.leftover)


def _whole(address: Address) -> str:
    return address.canonical


def _line(read: Understood, typed: str) -> Line:
    if not typed.strip():
        return Line()
    suggestion = read.parts.get("suggestion", "")
    if not read.recognised:
        return Line(problem=problem_text(read.parts.get("problem", "")), suggestion=suggestion)
    return Line(shown(read), suggestion=suggestion, leftover=read.leftover)


def shown(read: Understood) -> str:
    """Telephones as one dials them, e-mails as they are."""
    kinds = {"mobile": _("mobile"), "fixed": _("fixed line")}
    found: list[str] = []
    for suffix in ("", *(f"_{at}" for at in range(2, 10))):
        number = read.parts.get(f"number{suffix}")
        if number is None:
            break
        kind = kinds.get(read.parts.get(f"type{suffix}", ""), "")
        extension = read.parts.get(f"extension{suffix}", "")
        of_it = [number, kind, _("ext. %(number)s") % {"number": extension} if extension else ""]
        found.append(", ".join(filter(None, of_it)))
    return "; ".join(found) or read.canonical


def problem_text(problem: str) -> str:
    return {
        "scientific": _("A spreadsheet has shortened the number; its last digits are lost."),
        "hidden": _("A spreadsheet wrote signs in place of the value."),
        "nobody": _("This stands for nobody in particular."),
        "area": _("The code of the area is missing."),
        "short": _("It has too few digits."),
        "long": _("It has too many digits."),
        "plan": _("No number of that country is like this."),
        "no_at": _("It has no @."),
        "space": _("It has a space inside."),
    }.get(problem, _("It was not understood; it is kept as typed."))
