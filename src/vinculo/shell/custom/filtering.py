"""The company's own fields as fields of a filter."""

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any, cast

from django.db.models import Q
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import COLUMNS, CustomValue, Kind
from vinculo.shell.filters import kinds
from vinculo.shell.filters.fields import Among, Asked, Choices, Field, Words
from vinculo.shell.filters.people import PEOPLE

FILTERED: Mapping[str, kinds.Kind] = {
    Kind.TEXT: kinds.Kind.TEXT, Kind.NUMBER: kinds.Kind.NUMBER, Kind.MONEY: kinds.Kind.MONEY,
    Kind.DATE: kinds.Kind.DATE, Kind.CHOICE: kinds.Kind.CHOICE,
}  # fmt: skip


def fields_of(model: type[CustomValue]) -> Callable[[], Mapping[str, Field]]:
    """For a registry that grows (`growing.py`)."""

    def fields() -> Mapping[str, Field]:
        return {one.name: _field(one, model) for one in definitions_of(model.records)}

    return fields


# The same field for the same definition: a tree's labels go by the identity of its fields.
@lru_cache(maxsize=1024)
def _field(definition: Definition, model: type[CustomValue]) -> Field:
    def rows() -> Any:
        return model._default_manager.filter(field_id=definition.pk)

    among = Among(rows, model.owner, COLUMNS[definition.kind])
    common: dict[str, Any] = {
        "name": definition.name, "label": definition.label, "hidden_as": definition.limited_as,
    }  # fmt: skip
    if definition.kind == Kind.REFERENCE and definition.refers_to == "person":
        return Field(
            kind=kinds.Kind.CHOICE, words=_words(definition), at=among, values=PEOPLE,
            can_be_empty=True, is_whole=True, **common,
        )  # fmt: skip
    if definition.kind == Kind.REFERENCE:
        # By which record it is would tell of records that the viewer may not read.
        return Field(kind=kinds.Kind.YES, words=_has(definition), at=among, **common)
    if definition.kind == Kind.CHOICE:
        offered = tuple((one.key, one.label) for one in definition.options)

        def pairs(_viewer: User) -> Any:
            return offered

        return Field(
            kind=kinds.Kind.CHOICE, words=_words(definition), can_be_empty=True,
            at=partial(_chosen, definition, among), values=Choices(pairs), **common,
        )  # fmt: skip
    return Field(
        kind=FILTERED[definition.kind], words=_words(definition), at=among, can_be_empty=True,
        **common,
    )  # fmt: skip


def _chosen(definition: Definition, among: Among, asked: Asked) -> Q:
    """Choices are asked by key, and looked up by number without a join."""
    from django.db.models import OuterRef

    rows = among.rows().filter(**{among.key: OuterRef("pk")})
    if asked.lookup.name in ("empty", "filled"):
        there = asked.exists(rows)
        return there if asked.lookup.name == "filled" else ~there
    wanted = [one.pk for one in definition.options if one.key in asked.values]
    there = asked.exists(rows.filter(choice__in=wanted)) if wanted else Q(pk__in=())
    return there if asked.lookup.name == "is" else ~there


def _words(definition: Definition) -> Words:
    return Words(
        _said(definition, lambda: _("have %(label)s: %(value)s")),
        _said(definition, lambda: _("do not have %(label)s: %(value)s")),
        _said(definition, lambda: _("with %(label)s: %(value)s")),
    )


def _has(definition: Definition) -> Words:
    return Words(
        _said(definition, lambda: _("have %(label)s")),
        _said(definition, lambda: _("do not have %(label)s")),
        _said(definition, lambda: _("with %(label)s")),
    )


def _said(definition: Definition, words: Callable[[], str]) -> Promise:
    """What is left of it is `%(value)s`: a sign of the label's own is doubled."""

    def told() -> str:
        label = definition.label[:1].lower() + definition.label[1:]
        return words() % {"label": label.replace("%", "%%"), "value": "%(value)s"}

    found: Any = lazy(told, str)()
    return cast(Promise, found)
