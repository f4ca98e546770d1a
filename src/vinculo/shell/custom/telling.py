"""A value in words, as the company writes figures and days; what it points to by its name."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from vinculo.lib.money import format_date, format_money, format_number
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.models import Kind
from vinculo.shell.custom.registry import references
from vinculo.shell.ui.convention import current_style

Names = Mapping[tuple[str, int], str]  # (what is referred to, number) -> name


def in_words(definition: Definition, said: Any, names: Names) -> str:
    """Empty for nothing; a record that the viewer may not read has no name."""
    if said is None or said == "":
        return ""
    style = current_style()
    match definition.kind:
        case Kind.MONEY:
            return format_money(said, style, definition.currency)
        case Kind.NUMBER:
            return format_number(said, style)
        case Kind.DATE:
            return format_date(said, style)
        case Kind.CHOICE:
            option = definition.option(said)
            return option.label if option else ""
        case Kind.REFERENCE:
            return names.get((definition.refers_to, said)) or _("a record out of your reach")
    return str(said)


def names_in(
    definitions: Sequence[Definition], values: Iterable[Mapping[str, Any]], viewer: User
) -> Names:
    """What references of these records are called; one statement per kind that there is."""
    keys = [(one.key, one.refers_to) for one in definitions if one.kind == Kind.REFERENCE]
    wanted: dict[str, set[int]] = {}
    if keys:
        for said in values:
            for key, to in keys:
                if said.get(key) is not None:
                    wanted.setdefault(to, set()).add(said[key])
    known = references()
    return {
        (to, pk): name
        for to, pks in wanted.items()
        if to in known
        for pk, name in known[to].named(viewer, sorted(pks)).items()
    }


def as_data(definition: Definition, said: Any) -> Any:
    """For programs: exact amounts as text, choices by key, references by number."""
    match said:
        case Decimal():
            return f"{said:f}"
        case int() if definition.kind == Kind.CHOICE:
            option = definition.option(said)
            return option.key if option else None
        case str() | int() | None:
            return said
    return said.isoformat()


def from_data(definition: Definition, told: Any) -> str:
    """The same as somebody would type it into the field of a form."""
    if told is None:
        return ""
    return str(told)


def stored(definition: Definition, data: Any) -> Any:
    """What `as_data` told, as it is kept; nothing where the choice is no more."""
    if data is None:
        return None
    match definition.kind:
        case Kind.NUMBER | Kind.MONEY:
            return Decimal(data)
        case Kind.DATE:
            return date.fromisoformat(data)
        case Kind.CHOICE:
            return next((one.pk for one in definition.options if one.key == data), None)
    return data


def for_history(changed: Mapping[Definition, Sequence[Any]]) -> dict[str, list[str]]:
    """What was chosen in words, what was named by its number: [before, after] by name."""
    return {
        one.name: [_plain(one, before), _plain(one, after)]
        for one, (before, after) in changed.items()
    }


def _plain(definition: Definition, said: Any) -> str:
    if said is None or said == "":
        return ""
    match definition.kind:
        case Kind.CHOICE:
            option = definition.option(said)
            return option.label if option else ""
        case Kind.REFERENCE:
            return f"#{said}"
        case Kind.MONEY:
            return f"{said:f} {definition.currency}"
    return str(as_data(definition, said))
