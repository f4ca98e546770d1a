"""The company's entry standards, asked of what people type, of files, and later of programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer, EntryStandard, Standing
from vinculo.customers.quality.company import everybody_is_due, policy
from vinculo.customers.quality.events import StandardEnded, StandardSet
from vinculo.customers.quality.faults import FIELD_NAMES, said
from vinculo.customers.quality.masks import fits
from vinculo.customers.quality.policy import Standard
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@dataclass(frozen=True, slots=True)
class Whom:
    """About whom something is written; a new customer has no class yet."""

    kind: str
    rank: int | None = None
    team_id: int | None = None

    @classmethod
    def customer(cls, customer: Customer) -> "Whom":
        rank = Standing.objects.filter(pk=customer.pk).values_list("rank", flat=True).first()
        return cls(customer.kind, rank, customer.team_id)


@dataclass(frozen=True, slots=True)
class Broken:
    """`why` is required, format or value."""

    standard: Standard
    why: str

    @property
    def words(self) -> str:
        field = {"field": FIELD_NAMES[self.standard.field]}
        if self.why == "required":
            return _("The company asks for this: %(field)s.") % field
        if self.why == "format":
            return _("Write it in the format %(mask)s (9 a digit, A a letter).") % {
                "mask": self.standard.mask
            }
        return _("Write one of these: %(values)s.") % {"values": ", ".join(self.standard.allowed)}


def broken(
    given: Mapping[str, str], whom: Whom, standards: Sequence[Standard], is_new: bool = True
) -> list[Broken]:
    """What is not as the company asks, one for each field. `given` holds the fields that were
    asked for, as text, empty where nothing was said; of a known record nothing is missed."""
    found: dict[str, Broken] = {}
    for one in standards:
        if one.field in given and one.holds_for(whom.kind, whom.rank, whom.team_id):
            text = given[one.field].strip()
            if why := _why(one, text, is_new):
                found.setdefault(one.field, Broken(one, why))
    return list(found.values())


def _why(standard: Standard, text: str, is_new: bool) -> str:
    if not text:
        return "required" if standard.is_required and is_new else ""
    if standard.mask and not fits(text, standard.mask):
        return "format"
    if standard.allowed and text not in standard.allowed:
        return "value"
    return ""


def complaints(field: str, text: str, customer: Customer) -> list[str]:
    """Of one field of a known customer; no question to the database where no standard is."""
    standards = [one for one in policy().standards if one.field == field]
    if not standards:
        return []
    return [one.words for one in broken({field: text}, Whom.customer(customer), standards)]


def complain(form: Any, names: Mapping[str, str], whom: Whom) -> None:
    """Put what is not as the company asks on the fields of a form; `names` field -> its own."""
    standards = policy().standards
    if not standards:
        return
    given = {
        field: str(form.cleaned_data.get(name) or "")
        for field, name in names.items()
        if name in form.fields and name not in form.errors
    }
    for one in broken(given, whom, standards):
        form.add_error(names[one.standard.field], one.words)


@transaction.atomic
def set_standard(row: EntryStandard, by: Actor) -> EntryStandard:
    row.made_by_name = by.name
    row.save(force_insert=True)
    everybody_is_due()
    announce(StandardSet(str(FIELD_NAMES[row.field]), _said(row)), by)
    return row


@transaction.atomic
def end_standard(row: EntryStandard, by: Actor) -> None:
    ended = EntryStandard.objects.filter(pk=row.pk, ended_at=None).update(
        ended_at=timezone.now(), ended_by_name=by.name
    )
    if ended:
        everybody_is_due()
        announce(StandardEnded(str(FIELD_NAMES[row.field]), _said(row)), by)


def _said(row: EntryStandard) -> str:
    return said(
        Standard(
            0, row.field, is_required=row.is_required, mask=row.mask, allowed=tuple(row.allowed)
        )
    )
