"""The fields that a company has defined, as every page asks for them: kept, and never stale."""

from collections.abc import Mapping
from dataclasses import dataclass

from vinculo.shell.custom.models import Choice, CustomField
from vinculo.shell.kept import kept

PREFIX = "own_"  # of their names in forms, filters, columns and events


@dataclass(frozen=True, slots=True)
class Option:
    pk: int
    key: str
    label: str
    colour: str
    is_archived: bool


@dataclass(frozen=True, slots=True)
class Definition:
    pk: int
    records: str
    key: str
    label: str
    helps: str
    kind: str
    options: tuple[Option, ...]
    refers_to: str
    currency: str
    is_needed: bool
    needed_roles: frozenset[str]
    needed_kinds: frozenset[str]
    on_merge: str
    is_archived: bool

    @property
    def name(self) -> str:
        return PREFIX + self.key

    @property
    def limited_as(self) -> str:
        """Its name among what a role may not see, or not write."""
        return f"own.{self.records}.{self.key}"

    def option(self, pk: int) -> Option | None:
        return next((one for one in self.options if one.pk == pk), None)

    def is_needed_of(self, role: str, kind: str = "") -> bool:
        """Whether who has this role must fill it in, for a record of this kind."""
        return (
            self.is_needed
            and (not self.needed_roles or role in self.needed_roles)
            and (not self.needed_kinds or not kind or kind in self.needed_kinds)
        )


@kept("custom")
def all_definitions() -> tuple[Definition, ...]:
    """In the company's order; archived ones too: what was written in them is still read."""
    rows = list(CustomField.objects.order_by("position", "id"))
    wanted = {row.choices_id for row in rows if row.choices_id}
    options: dict[int, list[Option]] = {}
    if wanted:
        for one in Choice.objects.filter(of__in=wanted).order_by("position", "id"):
            options.setdefault(one.of_id, []).append(
                Option(one.pk, one.key, one.label, one.colour, one.is_archived)
            )
    return tuple(
        Definition(
            row.pk, row.records, row.key, row.label, row.helps, row.kind,
            tuple(options.get(row.choices_id or 0, ())), row.refers_to, row.currency,
            row.is_needed, frozenset(row.needed_roles), frozenset(row.needed_kinds),
            row.on_merge, row.is_archived,
        )
        for row in rows
    )  # fmt: skip


def definitions_of(records: str, archived: bool = False) -> tuple[Definition, ...]:
    return tuple(
        one for one in all_definitions()
        if one.records == records and (archived or not one.is_archived)
    )  # fmt: skip


def by_name(records: str) -> Mapping[str, Definition]:
    """By `own_…`, archived ones too."""
    return {one.name: one for one in definitions_of(records, archived=True)}
