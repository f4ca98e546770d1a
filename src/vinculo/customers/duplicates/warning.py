"""What somebody who opens a record is told of those who may already be here.

Whom they may read is shown with the reasons. Of anybody else they learn only whom to ask: not a
name, not a number, not which of the typed things it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vinculo.customers.access import customers_for
from vinculo.customers.duplicates.words import sentence
from vinculo.customers.models import Customer
from vinculo.customers.search import search
from vinculo.customers.seeing import TYPED
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User

MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Suspect:
    """`customer` is None where the viewer may not read it; then `ask` is whom to ask, if known."""

    customer: Customer | None
    reasons: tuple[str, ...] = ()
    ask: str = ""


def suspects(fields: Mapping[str, Any], viewer: User) -> list[Suspect]:
    """Of what is typed so far, as far as the viewer may see such things of anybody."""
    from vinculo.customers.duplicates.likely import likely_duplicates_of_typed  # loads an engine

    limits = field_limits(viewer)
    seen = {name: typed for name, typed in fields.items() if limits.sees(TYPED.get(name, ""))}
    likely = {one.customer_id: one for one in likely_duplicates_of_typed(seen)}
    pointed = _pointed_to(seen, viewer)
    readable = {one.pk: one for one in customers_for(viewer).filter(pk__in=[*likely, *pointed])}
    hidden = [pk for pk in likely if pk not in readable]
    owners = dict(
        Customer.objects.filter(pk__in=hidden).values_list("pk", "owner__full_name")
    ) if hidden else {}  # fmt: skip
    found = []
    for pk in dict.fromkeys([*likely, *pointed]):
        if pk in readable:
            why = likely[pk].evidence if pk in likely else []
            told = [one for one in why if one["weight"] > 0 and limits.sees(_limit(one["field"]))]
            reasons = tuple(sentence(one) for one in told[:MOST_REASONS])
            found.append(Suspect(readable[pk], reasons))
        elif pk in owners:
            found.append(Suspect(None, (), owners[pk] or ""))
    return found


def _pointed_to(fields: Mapping[str, Any], viewer: User) -> list[int]:
    """Who has this very document, telephone or e-mail, however unlike the rest is."""
    return [
        hit.customer.pk
        for name in ("document", "phone", "email")
        for hit in search(str(fields.get(name) or ""), viewer, limit=3)
        if hit.why != "name"
    ]


def _limit(field: str) -> str:
    return TYPED.get({"birth": "birth_on", "email_of_name": "email"}.get(field, field), "")
