"""The company's own fields as columns of a list, read for a page in one statement."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column, Source
from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import COLUMNS, CustomValue, Kind
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.custom.telling import in_words, names_in
from vinculo.shell.custom.values import values_of
from vinculo.shell.filters import kinds
from vinculo.shell.ui.tags.figures import whole_money

OWN_DATA = _("Our own data")
ORDERED = (Kind.NUMBER, Kind.MONEY, Kind.DATE)  # an index has their order


def columns_of(model: type[CustomValue]) -> Callable[[], Mapping[str, Column]]:
    """For a registry that grows (`growing.py`)."""
    source = Source(f"own_{model.records}", lambda ids, viewer: _read(model, ids, viewer))

    def columns() -> Mapping[str, Column]:
        return {one.name: _column(one, model, source) for one in definitions_of(model.records)}

    return columns


def _read(
    model: type[CustomValue], ids: Sequence[int], viewer: User
) -> Mapping[int, Mapping[str, Any]]:
    """Figures and days as such; what is chosen or named, in words."""
    seen = seen_by(viewer, model.records)
    found = values_of(model, ids) if seen else {}
    names = names_in(seen, found.values(), viewer)
    return {
        pk: {
            one.name: _cell(one, said[one.key], names) for one in seen if one.key in said
        }
        for pk, said in found.items()
    }  # fmt: skip


def _cell(definition: Definition, said: Any, names: Any) -> Any:
    if definition.kind in (Kind.CHOICE, Kind.REFERENCE):
        return in_words(definition, said, names)
    return said


@lru_cache(maxsize=1024)
def _column(definition: Definition, model: type[CustomValue], source: Source) -> Column:
    shown: dict[str, Any] = {}
    match definition.kind:
        case Kind.MONEY:
            kind = kinds.Kind.MONEY
            shown["draw"] = lambda value: whole_money(value, definition.currency)
        case Kind.NUMBER:
            kind = kinds.Kind.NUMBER
        case Kind.DATE:
            kind = kinds.Kind.DATE
        case Kind.CHOICE:
            kind = kinds.Kind.TEXT
            colours = {one.label: one.colour for one in definition.options}
            shown["draw"] = lambda value: _tag(value, colours.get(value, ""))
        case _:
            kind = kinds.Kind.TEXT
    return Column(
        definition.name, definition.label, kind, source=source, hidden_as=definition.limited_as,
        group=OWN_DATA, order=definition.name if definition.kind in ORDERED else "",
        totals=_totals(definition), adds=partial(_added, definition, model), **shown,
    )  # fmt: skip


def _totals(definition: Definition) -> tuple[str, ...]:
    adds_up = definition.kind in (Kind.NUMBER, Kind.MONEY)
    return ("sum", "mean", "filled") if adds_up else ("filled",)


def _added(
    definition: Definition, model: type[CustomValue], records: QuerySet[Any]
) -> tuple[QuerySet[Any], str]:
    whose = {f"{model.owner}__in": records.values("pk")}
    return model._default_manager.filter(field_id=definition.pk, **whose), COLUMNS[definition.kind]


def _tag(label: str, colour: str) -> SafeString:
    return format_html('<span class="tag" data-colour="{}">{}</span>', colour, label)
