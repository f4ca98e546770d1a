"""The page of a customer as plain data, for the command line and for other programs."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone, translation

from vinculo.commerce.models import Payment, Purchase
from vinculo.commerce.timeline import line_summaries
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer, OwnValue
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS, REMARKS
from vinculo.shell.custom.exchanging import own_as_data
from vinculo.shell.planner.models import Task
from vinculo.shell.ui.convention import style_of
from vinculo.workspace.customer.worth import Worth, worth

LAST = 50
LIMITED = {"documents": DOCUMENTS, "contacts": CONTACTS, "birthday": BIRTH, "remarks": REMARKS}


def customer_as_data(pk: int, viewer: User | None = None) -> dict[str, Any]:
    """Everything the page shows; Customer.DoesNotExist when there is none. Money as text.

    A viewer has come through the customer's door, and misses what they do not see; None sees all.
    """
    company = Company.get()
    found = Customer.objects.select_related("owner", "team", "standing").get(pk=pk)
    language = viewer.language if viewer else company.language
    with translation.override(language), timezone.override(company.zone):
        said = {**_who(found, viewer), "currency": company.currency}
        if _reaches(viewer, "commerce.read", found):
            said |= _worth(worth(found, style_of(company, language)))
            said["purchases"] = list(_purchases(found))
            said["payments"] = list(_payments(found))
        said["next_steps"] = [_task(row) for row in _tasks(found)]
        if _reaches(viewer, "interactions.read", found):
            said["interactions"] = list(_interactions(found))
        return said


def _reaches(viewer: User | None, area: str, found: Customer) -> bool:
    return viewer is None or reaches(viewer, area, found.owner_id, found.team_id)


def _who(found: Customer, viewer: User | None) -> dict[str, Any]:
    said = _all_of_who(found)
    if viewer:
        near = [one["id"] for one in said["relations"]]
        seen = set(customers_for(viewer).filter(pk__in=near).values_list("pk", flat=True))
        said["relations"] = [one for one in said["relations"] if one["id"] in seen]
    said["own"] = own_as_data(OwnValue, [found.pk], viewer).get(found.pk, {})
    hidden = field_limits(viewer).hidden if viewer else frozenset()
    return {key: part for key, part in said.items() if LIMITED.get(key) not in hidden}


def _all_of_who(found: Customer) -> dict[str, Any]:
    return {
        "id": found.pk,
        "kind": found.kind,
        "name": found.name,
        "since": _plain(found.since_on),
        "birthday": _plain(found.birth_on),
        "industry": found.industry,
        "city": found.city,
        "country": found.country,
        "preferred_channel": found.preferred_channel,
        "owner": found.owner.full_name if found.owner else None,
        "team": found.team.name if found.team else None,
        "tags": list(found.tags.order_by("name").values_list("name", flat=True)),
        "external_ids": list(found.external_ids.order_by("id").values("source", "value")),
        "documents": list(
            found.documents.order_by("id").values(
                "kind", "country", "as_typed", "number", "is_valid"
            )
        ),
        "contacts": list(
            found.contacts.order_by("-is_primary", "id").values(
                "kind", "as_typed", "value", "label", "is_primary", "is_valid"
            )
        ),
        "addresses": list(
            found.addresses.order_by("id").values("as_typed", "canonical", "city", "region")
        ),
        "remarks": list(found.remarks.order_by("id").values("topic", "text", "is_pinned")),
        "relations": [
            *(
                {"kind": row.kind, "direction": "to", "id": row.other_id, "name": row.other.name}
                for row in found.relationships.select_related("other").order_by("id")
            ),
            *(
                {
                    "kind": row.kind, "direction": "from", "id": row.customer_id,
                    "name": row.customer.name,
                }
                for row in found.related_to.select_related("customer").order_by("id")
            ),
        ],
    }  # fmt: skip


def _worth(value: Worth) -> dict[str, Any]:
    standing, rhythm, owed = value.standing, value.rhythm, value.receivables
    return {
        "as_of": _plain(value.until),
        "value": standing
        and {
            "class": standing.class_name,
            "rank": standing.rank,
            "period": f"{standing.period:%Y-%m}",
            "since": _plain(standing.since_on),
            "amount": _plain(standing.amount),
            "tenure_months": standing.tenure_months,
            "reason": value.reason,
            "ranks": list(standing.spark),
        },
        "class_changes": [
            {
                "on": _plain(change.on),
                "from": change.from_class or None,
                "to": change.to_class,
                "reason": change.reason,
            }
            for change in value.changes
        ],
        "twelve_months": {
            "amount": _plain(value.buying.amount),
            "purchases": value.buying.sales,
            "profit": _plain(value.buying.profit),
        },
        "last_purchase": _plain(value.last_on),
        "rhythm": rhythm
        and {
            "interval_days": rhythm.interval_days,
            "expected": _plain(rhythm.expected_on),
            "days_since": rhythm.days_since,
            "state": rhythm.state,
        },
        "categories": [
            {"name": part.name, "amount": _plain(part.amount), "share": round(float(part.share), 4)}
            for part in (value.parts.first if value.parts else ())
        ],
        "receivables": owed
        and {
            "owed": _plain(owed.owed),
            "overdue": _plain(owed.overdue),
            "days_to_pay": owed.days_to_pay,
            "days_late": owed.days_late,
        },
    }


def _tasks(found: Customer) -> Iterable[Task]:
    tasks = Task.objects.open().of("customer", found.pk).select_related("assignee", "team")
    return tasks.order_by("due_at", "id")


def _task(row: Task) -> dict[str, Any]:
    return {"title": row.title, "due": _plain(row.due_at), "assignee": row.owner_name}


def _purchases(found: Customer) -> Iterable[dict[str, Any]]:
    rows = list(
        Purchase.objects.filter(customer=found)
        .select_related("shop")
        .order_by("-occurred_at", "-id")[:LAST]
    )
    lines = line_summaries(row.pk for row in rows)
    for row in rows:
        yield {
            "kind": row.kind,
            "document": row.number,
            "at": _plain(row.occurred_at),
            "amount": _plain(row.amount),
            "currency": row.currency,
            "channel": row.channel,
            "shop": row.shop.name if row.shop else None,
            "due": _plain(row.due_on),
            "lines": lines[row.pk].count if row.pk in lines else 0,
        }


def _payments(found: Customer) -> Iterable[dict[str, Any]]:
    for row in Payment.objects.filter(customer=found).order_by("-paid_on", "-id")[:LAST]:
        yield {
            "on": _plain(row.paid_on),
            "amount": _plain(row.amount),
            "currency": row.currency,
            "method": row.method,
            "document": row.number,
        }


def _interactions(found: Customer) -> Iterable[dict[str, Any]]:
    rows = Interaction.objects.filter(customer=found).order_by("-started_at", "-id")[:LAST]
    for row in rows:
        yield {
            "channel": row.channel,
            "direction": row.direction,
            "at": _plain(row.started_at),
            "person": row.person_name,
            "subject": row.subject,
            "body": row.body,
            "outcome": row.outcome,
        }


def _plain(value: date | datetime | Decimal | None) -> str | None:
    """ISO dates, instants in the company's zone, and exact amounts."""
    if value is None:
        return None
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.isoformat()
