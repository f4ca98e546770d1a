"""What any record says in the company's own fields: its form, its verb, its facts, its way back.

A room hands over its table of values and the number of its record; it has been through its door.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition, by_name
from vinculo.shell.custom.models import CustomValue
from vinculo.shell.custom.own_form import BesideForm
from vinculo.shell.custom.registry import references
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.custom.telling import Names, as_data, for_history, in_words, names_in, stored
from vinculo.shell.custom.values import Said, values_of, write

Model = type[CustomValue]
Own = Mapping[Definition, Said]
NOTHING: Own = {}


@dataclass(frozen=True, slots=True)
class OwnFact:
    """`key` is the field's name where the viewer may write it; `href` of what it names."""

    key: str
    label: str
    text: str
    href: str
    name: str = ""


def facts_of(model: Model, pk: int, viewer: User, may_edit: bool = False) -> Sequence[OwnFact]:
    """In the company's order; what is empty is there only for who may fill it in."""
    seen = seen_by(viewer, model.records)
    if not seen:
        return ()
    said = values_of(model, [pk]).get(pk, {})
    names, limits = names_in(seen, [said], viewer), field_limits(viewer)
    found = []
    for one in seen:
        writes = may_edit and limits.writes(one.limited_as)
        text = in_words(one, said.get(one.key), names)
        if text or writes:
            href = _page(one, said.get(one.key), names)
            found.append(OwnFact(one.name if writes else "", one.label, text, href, one.name))
    return found


def _page(definition: Definition, said: object, names: Names) -> str:
    """Of the record that it names, where the viewer may read it and it has a page."""
    to = references().get(definition.refers_to)
    if to and to.page and isinstance(said, int) and (definition.refers_to, said) in names:
        return reverse(to.page, args=[said])
    return ""


def form_beside(
    model: Model, viewer: User, data: Any = None, pk: int | None = None, kind: str = ""
) -> BesideForm:
    """Within the form of the record itself; without `pk`, of one that is being written down."""
    said = values_of(model, [pk]).get(pk, {}) if pk else {}
    return BesideForm(data, records=model.records, viewer=viewer, said=said, kind=kind)


def put(model: Model, pk: int, said: Own) -> dict[str, list[str]]:
    """Write it down; what changed in words, by the field's name: [before, after]."""
    return for_history(write(model, pk, said)) if said else {}


def kept(model: Model, pk: int) -> dict[str, Any]:
    """All that the record says, in plain values, so that it can be brought back."""
    said = values_of(model, [pk]).get(pk, {})
    known = by_name(model.records).values()
    return {one.name: as_data(one, said[one.key]) for one in known if one.key in said}


def bring_back(model: Model, pk: int, told: Mapping[str, Any]) -> None:
    """What `kept` told, of the fields that are still there."""
    known = by_name(model.records)
    write(model, pk, {known[n]: stored(known[n], one) for n, one in told.items() if n in known})
