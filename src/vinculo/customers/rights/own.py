"""What this room holds about a customer, for the copy they ask for."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import (
    Address,
    ClassChange,
    ConsentRecord,
    ContactDecision,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
    OwnValue,
    RecipientPlace,
    Relationship,
    Remark,
    RightsFile,
    RightsRequest,
    Standing,
)
from vinculo.customers.permission.evidence import path_of as evidence_path
from vinculo.customers.rights.files import path_of
from vinculo.shell.custom.copying import told_in_fields
from vinculo.shell.personal_data import HeldFile, Section

RECORD = {
    "kind": _("Kind"), "name": _("Name"), "given_names": _("Given names"),
    "surnames": _("Surnames"), "since_on": _("Customer since"), "birth_on": _("Birthday"),
    "industry": _("Trade"), "country": _("Country"), "city": _("City"),
    "preferred_channel": _("Preferred channel"), "created_at": _("Written down"),
}  # fmt: skip


def holds(customer_id: int) -> Iterator[Section]:
    yield _told("record", _("Who you are"), Customer.objects.filter(pk=customer_id), RECORD)
    mine: dict[str, int] = {"customer_id": customer_id}
    yield _told("documents", _("Documents"), IdentityDocument.objects.filter(**mine), {
        "kind": _("Document"), "country": _("Country"), "as_typed": _("Number"),
    })  # fmt: skip
    yield _told("contact_points", _("How to reach you"), ContactPoint.objects.filter(**mine), {
        "kind": _("Kind"), "as_typed": _("As written down"), "value": _("As understood"),
        "label": _("Whose, or for what"),
    }, "label")  # fmt: skip
    yield _told("addresses", _("Addresses"), Address.objects.filter(**mine), {
        "as_typed": _("As written down"), "canonical": _("As understood"), "city": _("City"),
        "region": _("Region"), "country": _("Country"),
    })  # fmt: skip
    yield _told("place", _("Where you are"), RecipientPlace.objects.filter(**mine), {
        "country": _("Country"), "region": _("Region"), "time_zone": _("Time zone"),
    }, order="customer_id")  # fmt: skip
    yield _told("codes", _("What other programs call you"), ExternalId.objects.filter(**mine), {
        "source": _("Program"), "value": _("Code"),
    })  # fmt: skip
    yield Section("tags", _("Tags"), {"name": _("Tag")}, (
        {"name": name}
        for name in Customer.tags.through.objects.filter(**mine).values_list("tag__name", flat=True)
    ))  # fmt: skip
    yield told_in_fields(OwnValue, customer_id)
    yield _told("relationships", _("Who belongs with you"), Relationship.objects.filter(**mine), {
        "kind": _("How"), "note": _("Note"),
    }, "note")  # fmt: skip
    yield _told("remarks", _("What we remember"), Remark.objects.filter(**mine), {
        "created_at": _("When"), "topic": _("About"), "text": _("Text"),
    }, "text")  # fmt: skip
    yield from _said_and_decided(mine)
    yield from _value(mine)
    yield _told("requests", _("What you asked of us"), RightsRequest.objects.filter(**mine), {
        "code": _("Number"), "right": _("What"), "received_on": _("When"), "asked": _("In words"),
        "outcome": _("What came of it"),
    }, "asked")  # fmt: skip


def _said_and_decided(mine: dict[str, int]) -> Iterator[Section]:
    yield _told("consents", _("What you authorised"), ConsentRecord.objects.filter(**mine), {
        "happened_at": _("When"), "act": _("What"), "purpose": _("For what"),
        "channel": _("Channel"), "contact": _("By which"), "basis": _("Legal basis"),
        "source": _("How you said so"), "source_detail": _("Where the proof is"),
        "expires_at": _("Until"), "notice__text": _("Wording"), "ip": _("Address of the machine"),
        "user_agent": _("Browser"), "evidence__file_name": _("File"),
        "evidence__sha256": _("Hash of the file"),
    })  # fmt: skip
    decisions = ContactDecision.objects.filter(**mine)
    yield _told("contact_decisions", _("When we wanted to contact you"), decisions, {
        "decided_at": _("When"), "channel": _("Channel"), "purpose": _("For what"),
        "allowed": _("Allowed"), "reason": _("Why not"), "rule": _("Rule"),
    })  # fmt: skip


def _value(mine: dict[str, int]) -> Iterator[Section]:
    yield _told("standing", _("Your class"), Standing.objects.filter(**mine), {
        "period": _("Month"), "class_name": _("Class"), "since_on": _("Since"),
        "amount": _("Amount"), "tenure_months": _("Months as a customer"),
    }, order="customer_id")  # fmt: skip
    yield _told("class_changes", _("How your class changed"), ClassChange.objects.filter(**mine), {
        "changed_on": _("When"), "from_class": _("From"), "to_class": _("To"),
    }, order="period")  # fmt: skip


def files(customer_id: int) -> Iterator[HeldFile]:
    for consent in ConsentRecord.objects.filter(
        customer_id=customer_id, evidence__isnull=False
    ).select_related("evidence"):
        if consent.evidence:
            yield HeldFile(consent.evidence.file_name, evidence_path(consent.evidence))
    theirs = RightsFile.objects.filter(request__customer_id=customer_id, erased_at=None)
    for file in theirs.exclude(kind=RightsFile.Kind.EXPORT):
        yield HeldFile(file.file_name, path_of(file))


def _told(
    key: str, title: Any, rows: "QuerySet[Any]", columns: Mapping[str, Any], *free: str,
    order: str = "id",
) -> Section:  # fmt: skip
    found = rows.order_by(order).values(*columns).iterator()
    return Section(key, title, columns, found, frozenset(free))
