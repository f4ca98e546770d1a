"""Read and write what records say in the company's own fields. No door: callers come through it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import COLUMNS, CustomValue

Said = str | Decimal | date | int | None  # int: the number of a choice or of a record
Values = Mapping[str, Said]  # by key
Model = type[CustomValue]


def values_of(model: Model, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Of each record what it says, by the field's key; one statement, none without fields."""
    known = {one.pk: one for one in definitions_of(model.records, archived=True)}
    if not known or not ids:
        return {}
    found: dict[int, dict[str, Any]] = {}
    columns = dict.fromkeys(COLUMNS.values())
    rows = model._default_manager.filter(**{f"{model.owner}__in": ids})
    for owner, field, *row in rows.values_list(model.owner, "field_id", *columns):
        one = known.get(field)
        if one:
            at = dict(zip(columns, row, strict=True))
            said = at[COLUMNS[one.kind]]
            is_figure = isinstance(said, Decimal)
            found.setdefault(owner, {})[one.key] = without_zeros(said) if is_figure else said
    return found


def without_zeros(number: Decimal) -> Decimal:
    """Those that a column adds behind the point."""
    short = number.normalize()
    exponent = short.as_tuple().exponent
    return short.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else short


def write(model: Model, pk: int, said: Mapping[Definition, Said]) -> dict[Definition, list[Any]]:
    """Before and after of what changed, of one record; what is empty is not kept."""
    before = values_of(model, [pk]).get(pk, {})
    changed = {
        one: [before.get(one.key), value]
        for one, value in said.items()
        if before.get(one.key) != (value if value != "" else None)
    }
    write_many(model, {pk: {one: new for one, (_old, new) in changed.items()}})
    return changed


def write_many(model: Model, said: Mapping[int, Mapping[Definition, Said]]) -> None:
    """In sets: three statements however many records there are."""
    now, fresh, gone = timezone.now(), [], []
    for pk, values in said.items():
        for one, value in values.items():
            if value is None or value == "":
                gone.append((pk, one.pk))
                continue
            fresh.append(
                model(
                    **{model.owner: pk, COLUMNS[one.kind]: value}, field_id=one.pk, kind=one.kind,
                    written_at=now,
                )
            )  # fmt: skip
    for field in {field for _pk, field in gone}:
        owners = [pk for pk, of in gone if of == field]
        model._default_manager.filter(field_id=field, **{f"{model.owner}__in": owners}).delete()
    model._default_manager.bulk_create(
        fresh, batch_size=1000, update_conflicts=True,
        unique_fields=[model.owner.removesuffix("_id"), "field"],
        update_fields=["text", "number", "day", "choice", "refers_to", "written_at"],
    )  # fmt: skip


def forget_references(model: Model, refers_to: str, pks: Iterable[int]) -> int:
    """Take away what points to records that are no more."""
    rows = model._default_manager.filter(
        field__refers_to=refers_to, kind="reference", refers_to__in=list(pks)
    )
    return int(rows.delete()[0])
