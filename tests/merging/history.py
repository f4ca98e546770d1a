"""Customers with everything that a house can hang on them, and a picture of all its tables."""

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db import connection
from django.utils import timezone
from hypothesis import strategies as st

from vinculo.commerce.models import Payment, Purchase
from vinculo.customers import recording
from vinculo.customers.models import (
    ClassChange,
    ContactDecision,
    Customer,
    DuplicatePair,
    ExternalId,
    RecipientPlace,
    ReservedContact,
    Standing,
)
from vinculo.customers.permission.ledger import Proof, record_consent, withdraw_consent
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.models import Activity, Following, Notice, Task

# What may differ: the record of what was done, and what only counts up or waits for a worker.
NOT_COMPARED = {
    "shell_activity", "customers_merge", "customers_mergerun", "commerce_monthtouched",
    "customers_qualitydue", "shell_notice", "shell_mark", "customers_nameword",
    "shell_touchedmonth", "shell_live",
}  # fmt: skip


NOT_OURS = ("procrastinate", "django_", "pghistory_", "shell_audit")


def picture() -> dict[str, str]:
    """Table -> checksum of its rows, whatever their order."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        table = model._meta.db_table
        is_past = hasattr(model, "pgh_tracked_model") or not model._meta.managed
        if is_past or table in NOT_COMPARED or table.startswith(NOT_OURS):
            continue
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT t::text FROM {table} t ORDER BY 1")
            rows = [text for (text,) in cursor.fetchall()]
        found[table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16] + f" {len(rows)}"
    return found


PHONES = ("300 123 4567", "310 555 0142", "604 444 5566", "no sé")
MAILS = ("ana@espiga.example", "compras@fogon.example")
NUMBERS = ("52.345.678", "79.412.508", "1020304050")
ADDRESSES = ("cra 97 12 34", "Carrera 97 # 12-34", "calle 8 # 4-19", "junto al parque")
NAMES = (("Ana", "Ruiz"), ("Ana María", "Ruiz Peña"), ("José", "Núñez"), ("", "Ruiz"))
DAYS = (date(2025, 11, 3), date(2026, 1, 20), date(2026, 2, 4))


class Hand:
    """Hangs one thing on a customer; each is what a person or an import may write."""

    def __init__(self, person: User, others: list[Customer]) -> None:
        self.person, self.others, self.by = person, others, Actor.person(person)
        self.number = 0

    def next(self) -> int:
        self.number += 1
        return self.number

    def phone(self, one: Customer, pick: int) -> None:
        kind = "whatsapp" if pick % 3 == 0 else "phone"
        recording.add_contact(one, kind, PHONES[pick % 4], self.by, is_primary=pick % 2 == 0)

    def mail(self, one: Customer, pick: int) -> None:
        recording.add_contact(one, "email", MAILS[pick % 2], self.by, is_primary=pick % 3 == 0)

    def document(self, one: Customer, pick: int) -> None:
        recording.add_document(one, "cc", "CO", NUMBERS[pick % 3], self.by)

    def address(self, one: Customer, pick: int) -> None:
        recording.add_address(one, ADDRESSES[pick % 4], "Bogotá", self.by)

    def remark(self, one: Customer, pick: int) -> None:
        recording.remark(one, "pays", f"Paga el {pick}", self.by, is_pinned=pick % 2 == 0)

    def tag(self, one: Customer, pick: int) -> None:
        recording.tag(one, ("mayorista", "norte")[pick % 2], self.by)

    def code(self, one: Customer, pick: int) -> None:
        source = ("contapyme", "tienda", "siigo")[pick % 3]
        ExternalId.objects.create(customer=one, source=source, value=f"C{self.next()}")

    def relation(self, one: Customer, pick: int) -> None:
        other = self.others[pick % len(self.others)]
        if other.pk != one.pk:
            kind = ("works_at", "household", "pays")[pick % 3]
            first, second = (one, other) if pick % 2 else (other, one)
            recording.relate(first, second, kind, self.by, note=f"n{pick}")

    def consent(self, one: Customer, pick: int) -> None:
        proof = Proof("call", contact="+573001234567" if pick % 2 else "")
        if pick % 5 == 0:
            withdraw_consent(one, proof, self.by)
        else:
            record_consent(one, "advertising", ["call"], proof, self.by)

    def reserved(self, one: Customer, pick: int) -> None:
        day = DAYS[pick % 3]
        taken = ReservedContact.objects.filter(customer=one, day=day, ordinal__isnull=False).count()
        ReservedContact.objects.create(
            customer=one, channel="call", purpose="relationship", kind="relationship",
            at=datetime(day.year, day.month, day.day, 15, tzinfo=UTC), day=day,
            ordinal=taken + 1 if pick % 4 else None, reserved_by_name="x",
        )  # fmt: skip

    def decision(self, one: Customer, pick: int) -> None:
        ContactDecision.objects.create(
            customer=one, decided_at=timezone.now(), for_at=timezone.now(), channel="call",
            purpose="relationship", allowed=bool(pick % 2), asked_by_name="x",
        )  # fmt: skip

    def place(self, one: Customer, pick: int) -> None:
        defaults = {"country": ("CO", "MX")[pick % 2]}
        RecipientPlace.objects.update_or_create(customer=one, defaults=defaults)

    def purchase(self, one: Customer, pick: int) -> None:
        amount, day = Decimal(pick * 1000 + 1) / 7, DAYS[pick % 3]
        amount = amount.quantize(Decimal("0.0001"))
        bought = Purchase.objects.create(
            customer=one, source=("contapyme", "tienda", "siigo")[pick % 3],
            document=f"FE-{self.next()}", occurred_on=day, currency="COP", amount=amount,
            base_amount=amount, occurred_at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC),
        )  # fmt: skip
        if pick % 2:
            self._pay(one, bought, amount)

    def payment(self, one: Customer, pick: int) -> None:
        self._pay(one, None, Decimal(pick))

    def _pay(self, one: Customer, bought: Purchase | None, amount: Decimal) -> None:
        Payment.objects.create(
            customer=one, purchase=bought, amount=amount, currency="COP", base_amount=amount,
            paid_on=DAYS[1],
        )  # fmt: skip

    def interaction(self, one: Customer, pick: int) -> None:
        Interaction.objects.create(
            customer=one, channel="call", started_at=timezone.now() - timedelta(days=pick),
            person=self.person, person_name="Lucía", body=f"Llamada {pick}",
        )  # fmt: skip

    def task(self, one: Customer, pick: int) -> None:
        Task.objects.create(
            title=f"Llamar {pick}", assignee=self.person, subject_kind="customer",
            subject_id=one.pk, created_by_name="x",
        )  # fmt: skip

    def follower(self, one: Customer, pick: int) -> None:
        Following.objects.get_or_create(
            person=self.person, subject_kind="customer", subject_id=one.pk
        )

    def notice(self, one: Customer, pick: int) -> None:
        activity = Activity.objects.create(
            at=timezone.now(), kind="customers.changed", actor_name="x", subject_kind="customer",
            subject_id=one.pk, payload={"customer_id": one.pk, "fields": {}},
        )  # fmt: skip
        Notice.objects.create(
            person=self.person, activity=activity, topic="followed", at=timezone.now(),
            subject_kind="customer", subject_id=one.pk,
        )  # fmt: skip

    def standing(self, one: Customer, pick: int) -> None:
        values: dict[str, Any] = {
            "period": date(2026, 1, 1), "rank": pick % 4 + 1, "class_name": "ORO",
            "since_on": DAYS[0], "amount": Decimal("98765432109876.1234"), "tenure_months": pick,
            "amount_band": 1, "tenure_band": 1, "spark": [1, 2], "owner": one.owner,
            "team": one.team, "reason": {"moved": pick},
        }  # fmt: skip
        Standing.objects.update_or_create(customer=one, defaults=values)
        ClassChange.objects.update_or_create(
            customer=one,
            period=date(2026, 1, 1),
            defaults={"changed_on": DAYS[1], "to_rank": 1, "to_class": "ORO"},
        )

    def pair(self, one: Customer, pick: int) -> None:
        other = self.others[pick % len(self.others)]
        left, right = sorted((one.pk, other.pk))
        if left != right:
            DuplicatePair.objects.get_or_create(
                left_id=left, right_id=right,
                defaults={
                    "probability": 0.9, "found_at": timezone.now(), "found_by": "scan",
                    "verdict": ("", "different", "later")[pick % 3],
                    "evidence": [{"field": "name", "left": "a", "right": f"b{pick}"}],
                },
            )  # fmt: skip

    def field(self, one: Customer, pick: int) -> None:
        given, surnames = NAMES[pick % 4]
        fields = {
            "given_names": given, "surnames": surnames, "city": ("", "Cali", "Pasto")[pick % 3],
            "since_on": DAYS[pick % 3] if pick % 2 else None,
            "industry": ("", "Panadería")[pick % 2],
        }  # fmt: skip
        recording.change_customer(one, fields, self.by)


VERBS: list[str] = [name for name, it in vars(Hand).items() if name[0] != "_" and callable(it)]
VERBS.remove("next")
# What happened: to which customer, what, and which of its variants.
happenings = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(VERBS), st.integers(0, 11)), max_size=30
)


def live(hand: Hand, customers: list[Customer], story: list[tuple[int, str, int]]) -> None:
    for whom, verb, pick in story:
        one = customers[whom % len(customers)]
        one.refresh_from_db()
        hang: Callable[[Customer, int], None] = getattr(hand, verb)
        hang(one, pick)
