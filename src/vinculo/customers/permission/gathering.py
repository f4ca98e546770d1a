"""What is known of one customer, in one statement, as the engine wants it."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from vinculo.customers.permission import suppression
from vinculo.customers.permission.engine import Channel, Contact, Facts
from vinculo.customers.permission.ledger import Said, projected
from vinculo.customers.permission.place import places_of
from vinculo.shell.accounts.models import Company
from vinculo.shell.prepared import ask

BACK = timedelta(days=400)  # as far back as any cadence may count
# The kinds of contact point that a channel can use.
REACHED_BY = {
    Channel.CALL: ("phone", "whatsapp"),
    Channel.SMS: ("phone", "whatsapp"),
    Channel.WHATSAPP: ("whatsapp", "phone"),
    Channel.EMAIL: ("email",),
}

_FACTS = """
SELECT customer.country,
       (SELECT json_build_array(p.country, p.region, p.time_zone)::text
          FROM customers_recipientplace p WHERE p.customer_id = customer.id),
       (SELECT s.rank FROM customers_standing s WHERE s.customer_id = customer.id),
       (SELECT json_agg(json_build_array(c.kind, c.value) ORDER BY c.is_primary DESC, c.id)::text
          FROM customers_contactpoint c
         WHERE c.customer_id = customer.id AND c.is_valid AND c.value <> ''),
       (SELECT json_agg(json_build_array(a.country, a.region) ORDER BY a.id)::text
          FROM customers_address a WHERE a.customer_id = customer.id),
       (SELECT json_agg(json_build_array(r.act, r.purpose, r.channel, r.contact, r.happened_at,
                                         r.expires_at, r.on_initiative, r.hours))::text
          FROM customers_consentrecord r WHERE r.customer_id = customer.id),
       (SELECT json_agg(json_build_array(v.at, v.channel, v.kind))::text
          FROM customers_reservedcontact v
         WHERE v.customer_id = customer.id AND v.at > %(since)s),
       EXISTS (SELECT FROM customers_blocking b
                WHERE b.customer_id = customer.id AND b.released_at IS NULL)
  FROM customers_customer customer WHERE customer.id = %(id)s
"""


@dataclass(frozen=True, slots=True)
class Known:
    facts: Facts
    # Channel -> telephone, e-mail or "" (an address); those that are missing can not be used.
    reach: dict[str, str]
    is_blocked: bool = False


def gather(customer_id: int, at: datetime | None = None) -> Known:
    """LookupError when there is no such customer."""
    since = (at or timezone.now()) - BACK
    rows = ask(_FACTS, {"id": customer_id, "since": since})
    if not rows:
        raise LookupError(customer_id)
    country, said, rank, points, addresses, consents, contacts, blocked = rows[0]
    company = Company.get()
    pairs = _read(points)
    values = frozenset(value for _, value in pairs)
    known_places = [(there or "", region or "") for there, region in _read(addresses)]
    place = json.loads(said) if said else None
    facts = Facts(
        places=places_of(
            tuple(place) if place else None,
            known_places,
            [value for kind, value in pairs if kind != "email"],
            country or company.country,
            company.time_zone,
        ),
        contacts=tuple(Contact(_instant(at), *words) for at, *words in _read(contacts)),
        listed=suppression.listed(values) if suppression.refreshed() else {},
        rank=rank,
        **projected([_said(row) for row in _read(consents)], values),
    )
    return Known(facts, _reach(pairs, bool(known_places)), blocked)


def _reach(pairs: list[Any], has_address: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    for channel, kinds in REACHED_BY.items():
        usable = sorted(
            (pair for pair in pairs if pair[0] in kinds), key=lambda pair: kinds.index(pair[0])
        )
        if usable:
            found[channel] = usable[0][1]
    if has_address:
        found[Channel.VISIT] = found[Channel.POST] = ""
    return found


def _said(row: list[Any]) -> Said:
    act, purpose, channel, contact, happened_at, expires_at, on_initiative, hours = row
    return Said(
        act, purpose, channel, contact, _instant(happened_at),
        _instant(expires_at) if expires_at else None, on_initiative, hours,
    )  # fmt: skip


def _read(text: str | None) -> list[Any]:
    return json.loads(text) if text else []


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
