"""Forget a customer in every room. Figures stay, under a number; nothing says whose they are."""

from typing import Any
from urllib.parse import quote, quote_plus

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import CustomerErased
from vinculo.customers.merging.forgetting import forget as forget_merges
from vinculo.customers.models import (
    Blocking,
    ContactPoint,
    Customer,
    Erasure,
    ExternalId,
    IdentityDocument,
    Merge,
    RightsRequest,
)
from vinculo.customers.rights import namesakes, tombstones
from vinculo.customers.rights.desk import backups_gone_on
from vinculo.customers.rights.holding_back import holds_of
from vinculo.customers.rights.requests import close, step
from vinculo.lib.text import sort_key
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.personal_data import Forgotten, rooms
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, unheard

SHORTEST = 7  # characters of what is looked for elsewhere


def erase_in_background(job: LongJob, report: Report) -> dict[str, Any]:
    request = RightsRequest.objects.select_related("customer").get(pk=job.asked["request"])
    by = Actor.person(job.asked_by) if job.asked_by else Actor.system("rights")
    if request.customer is None:
        raise Problem(_("Say first which customer it is about."))
    if Erasure.objects.filter(pk=request.customer_id).exists():
        return {}  # it ran before, to its end
    return dict(erase(request.customer, by, request, report).counts)


def refuse_if_held(customer: Customer) -> None:
    """Problem with who holds it and why; or when nothing is left to erase."""
    if Erasure.objects.filter(pk=customer.pk).exists():
        raise Problem(_("Their data was erased already."))
    for hold in holds_of(customer.pk):
        raise Problem(
            _("A legal hold stands: %(why)s (%(who)s). Nothing is erased until it is lifted.")
            % {"why": hold.because, "who": hold.placed_by_name}
        )


@transaction.atomic
def erase(
    customer: Customer, by: Actor, request: RightsRequest | None = None, report: Report = unheard
) -> Erasure:
    """All of it or nothing. Problem when a hold stands or an import is at work."""
    Customer.objects.select_for_update().get(pk=customer.pk)
    refuse_if_held(customer)
    who = Forgotten(customer.pk, words_of(customer), tuple(sorted(names_of(customer))))
    now = timezone.now()
    erasure = Erasure.objects.create(
        customer=customer, request=request, erased_at=now, erased_by_name=by.name,
        backups_gone_on=backups_gone_on(timezone.localdate(now)),
    )  # fmt: skip
    counts = {"tombstones": tombstones.bury(erasure, _marks(customer))}
    counts["merges"] = forget_merges([customer.pk])
    table = rooms()
    for number, room in enumerate(table):
        report(number, len(table), "")
        counts |= {f"{room.room}.{name}": count for name, count in room.forget(who).items()}
    Blocking.objects.filter(customer=customer, released_at=None).update(
        released_at=now, released_by_name=by.name
    )
    Erasure.objects.filter(pk=erasure.pk).update(counts=counts)
    if request:
        step(request, "erased", "", by)
        if request.is_open:
            close(request, RightsRequest.Outcome.GRANTED, by)
    announce(CustomerErased(customer.pk), by)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what could still fail fails before files
    for room in table:
        room.after(who)
    erasure.counts = counts
    return erasure


def _marks(customer: Customer) -> list[tombstones.Mark]:
    mine = {"customer_id": customer.pk}
    numbers = IdentityDocument.objects.filter(**mine).values_list("number", flat=True)
    points = ContactPoint.objects.filter(**mine).exclude(value="").values_list("value", flat=True)
    codes = ExternalId.objects.filter(**mine).values_list("source", "value")
    return [
        *(tombstones.document(number) for number in numbers),
        *(tombstones.contact(value) for value in points),
        *(tombstones.code(source, value) for source, value in codes),
        *_named(customer),
    ]


def _named(customer: Customer) -> set[tombstones.Mark]:
    names = names_of(customer)
    cities = {customer.city, *customer.addresses.values_list("city", flat=True)} - {""}
    return namesakes.to_bury(names, _without_namesakes(customer, names), customer.birth_on, cities)


def words_of(customer: Customer) -> tuple[str, ...]:
    """What names this customer and nobody else who is here."""
    found = _without_namesakes(customer, names_of(customer))
    found |= {sort_key(name) for name in found}
    # A given name alone is the name of many.
    found = {name for name in found if " " in name}
    asked = RightsRequest.objects.filter(customer=customer, answer_to__contains="@")
    found |= set(asked.values_list("answer_to", flat=True))
    found |= _alone(customer)
    found |= set(customer.addresses.values_list("as_typed", flat=True))
    spelled = found | {quote(word) for word in found} | {quote_plus(word) for word in found}
    return tuple(sorted((word for word in spelled if len(word) >= SHORTEST), key=len, reverse=True))


def _without_namesakes(customer: Customer, names: set[str]) -> set[str]:
    others = Customer.objects.exclude(pk=customer.pk)
    return {name for name in names if not others.filter(sort_name=sort_key(name)[:300]).exists()}


def names_of(customer: Customer) -> set[str]:
    """Theirs, and of the records that went into theirs."""
    found = {customer.name, f"{customer.surnames} {customer.given_names}".strip()}
    for merge in Merge.objects.filter(kept_id=customer.pk):
        found |= {merge.kept_name, merge.absorbed_name}
    return found - {""}


def _alone(customer: Customer) -> set[str]:
    """Numbers, e-mails and codes, as typed and as understood, that no other customer has."""
    found: set[str] = set()
    for model, column, typed in (
        (IdentityDocument, "number", "as_typed"),
        (ContactPoint, "value", "as_typed"),
        (ExternalId, "value", "value"),
    ):
        for value, text in model.objects.filter(customer=customer).values_list(column, typed):
            others = model.objects.exclude(customer=customer).filter(**{column: value})
            if value and others.exists():
                continue
            found |= {value, text, *_plain_numbers(value, text)}
    return found


def _plain_numbers(*texts: str) -> set[str]:
    """A number without its signs, and a telephone without its country."""
    digits = {"".join(letter for letter in text if letter.isdigit()) for text in texts}
    return {one for one in digits if len(one) >= 7} | {one[-10:] for one in digits if len(one) > 10}
