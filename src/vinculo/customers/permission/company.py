"""The company's own hours, days off and cadence; and the whole book of rules as it is now."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from vinculo.customers.events import ContactRulesChanged
from vinculo.customers.models import CompanyContactRules
from vinculo.customers.permission import suppression
from vinculo.customers.permission.engine import (
    Cap,
    Channel,
    CompanyRules,
    Hours,
    Kind,
    Rulebook,
    packs_kept,
)
from vinculo.customers.permission.engine.facts import NEEDED
from vinculo.customers.permission.engine.pack import COMPANY
from vinculo.customers.permission.engine.reading import read_week
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.kept import kept

KINDS = frozenset(set(Kind) - NEEDED)
CHANNELS = frozenset(Channel)


@kept("contact_rules")
def rulebook() -> Rulebook:
    return Rulebook(packs_kept(), company_rules(), suppression.refreshed())


def company_rules() -> CompanyRules:
    row = CompanyContactRules.objects.filter(pk=1).first()
    if row is None:
        return CompanyRules()
    caps = [
        Cap(
            f"{COMPANY}/cadence-{rank or 'none'}", KINDS, CHANNELS, "", "ours",
            days=days, most=most, ranks=frozenset([int(rank or 0)]),
        )
        for rank, (most, days) in row.cadence.items()
    ]  # fmt: skip
    hours: tuple[Hours, ...] = ()
    if row.hours:
        hours = (Hours(f"{COMPANY}/hours", KINDS, CHANNELS, "", "ours", week=read_week(row.hours)),)
    days_off = frozenset(date.fromisoformat(day) for day in row.days_off)
    return CompanyRules(hours, tuple(caps), days_off, row.strict)


@transaction.atomic
def set_company_rules(fields: dict[str, Any], by: Actor) -> CompanyContactRules:
    """`hours` as a pack's week, `cadence` rank -> [most, days]. ValueError when not hours."""
    read_week(fields["hours"])
    before = CompanyContactRules.objects.select_for_update().filter(pk=1).first()
    now = before or CompanyContactRules()
    changed = [name for name, value in fields.items() if getattr(now, name) != value]
    if before and not changed:
        return before
    row, _ = CompanyContactRules.objects.update_or_create(
        pk=1, defaults={**fields, "changed_at": timezone.now(), "changed_by_name": by.name}
    )
    if changed:
        announce(ContactRulesChanged(changed), by)
    return row
