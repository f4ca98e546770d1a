"""What a record says in the company's own fields, for the copy that a person asks for."""

from collections.abc import Iterable, Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.shell.custom.definitions import definitions_of
from vinculo.shell.custom.models import CustomValue, Kind
from vinculo.shell.custom.telling import in_words
from vinculo.shell.custom.values import values_of
from vinculo.shell.personal_data import Section


def told_in_fields(model: type[CustomValue], pk: int) -> Section:
    """All of them, hidden and archived ones too; of other records only that one is named."""
    columns = {"field": _("What"), "value": _("Value")}
    return Section("own_data", _("What else we write down"), columns, _rows(model, pk),
                   frozenset({"value"}))  # fmt: skip


def told_of_many(model: type[CustomValue], pks: Iterable[int], title: str | Promise) -> Section:
    """The same of records of theirs: contacts, purchases, tasks. `title` is what these are."""
    columns = {"record": title, "field": _("What"), "value": _("Value")}
    rows = ({"record": f"#{pk}", **row} for pk in pks for row in _rows(model, pk))
    return Section(f"own_data_{model.records}", _("What else we write down"), columns, rows,
                   frozenset({"value"}))  # fmt: skip


def _rows(model: type[CustomValue], pk: int) -> Iterator[dict[str, str]]:
    if not definitions_of(model.records, archived=True):
        return
    said = values_of(model, [pk]).get(pk, {})
    for one in definitions_of(model.records, archived=True):
        if one.key in said:
            value = said[one.key]
            text = f"#{value}" if one.kind == Kind.REFERENCE else in_words(one, value, {})
            yield {"field": one.label, "value": text}
