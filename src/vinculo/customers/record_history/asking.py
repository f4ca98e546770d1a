"""Which part of a record's history is asked for: all, one field, a kind of detail, one detail."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.text import capfirst

from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.record_history.tables import KINDS, RECORD, seen_by
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import PREFIX
from vinculo.shell.custom.past import OWN, own_held
from vinculo.shell.history.reading import Change, Held, changes

PAGE = 30
# Addresses of the 360 page name a field as people do.
COLUMNS = {"owner": ("owner_id", "team_id"), "name": ("name", "given_names", "surnames")}


@dataclass(frozen=True, slots=True)
class Asked:
    """`key` is empty, a field (`city`, `own_cupo`), a kind (`contact`) or one detail
    (`contact-12`)."""

    customer: Customer
    viewer: User
    key: str = ""

    @property
    def tables(self) -> list[Held]:
        seen = list(seen_by(self.viewer))
        if self.key.startswith(PREFIX):
            own = own_held(OwnValue, self.viewer, self.key)
            return [own] if own else []
        kind = self.kind
        return [one for one in seen if one.kind == kind] if self.key else seen

    @property
    def kind(self) -> str:
        if self.key.startswith(PREFIX):
            return OWN
        kind = self.key.partition("-")[0]
        return kind if kind in KINDS else RECORD

    @property
    def record(self) -> tuple[str, int] | None:
        kind, _, number = self.key.partition("-")
        return (kind, int(number)) if kind in KINDS and number.isdecimal() else None

    @property
    def columns(self) -> tuple[str, ...]:
        if not self.key or self.kind != RECORD:
            return ()
        wanted = COLUMNS.get(self.key, (self.key,))
        return tuple(name for one in self.tables for name in one.columns if name in wanted)

    @property
    def is_known(self) -> bool:
        """Whether the viewer may ask for it: what is hidden is as unknown as what is not there."""
        if not self.key:
            return True
        if not self.tables:
            return False
        if self.key.startswith(PREFIX):
            return True
        return bool(self.columns) if self.kind == RECORD else self.key in KINDS or bool(self.record)

    def read(self, before: str = "", limit: int = PAGE) -> list[Change]:
        ids = [self.customer.pk, *(self.customer.absorbed_ids or ())]
        return changes(
            self.tables, ids, columns=self.columns, record=self.record, before=before, limit=limit
        )


def choices(viewer: User) -> Iterator[tuple[str, str]]:
    """What a page of the whole history can be narrowed down to."""
    for one in seen_by(viewer):
        if one.kind != RECORD:
            yield one.kind, str(KINDS[one.kind])
            continue
        for name in one.columns:
            if name in ("given_names", "surnames", "team_id"):
                continue
            field = Customer._meta.get_field(name.removesuffix("_id"))
            yield name.removesuffix("_id"), capfirst(str(field.verbose_name))  # type: ignore[union-attr]
