"""A letter to each customer that changed hands: who answers for them from now on.

Nothing is sent from here. What is listed is what somebody may print or write today, asked of the
permission to contact, one by one; the rest is named with the reason.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.access import customers_for
from vinculo.customers.models import ContactPoint, Customer
from vinculo.customers.permission.asking import answer_for
from vinculo.customers.permission.engine import Denied
from vinculo.customers.permission.purposes import purpose_of
from vinculo.customers.permission.saying import REASONS
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import CONTACTS
from vinculo.workspace.handover.models import HandOver

PURPOSE = "relationship"
SIZE = 50


@dataclass(frozen=True, slots=True)
class Letter:
    customer: Customer
    receiver: User
    email: str
    address: str
    by_email: bool
    by_post: bool
    why_not: str  # why it may go by neither


def letters(hand_over: HandOver, viewer: User, after: int = 0) -> tuple[Sequence[Letter], int]:
    """A page of them by number, and the number after which the next begins; 0 at the end."""
    mine = hand_over.handed.filter(holding="customers", returned_at=None, receiver__isnull=False)
    whose = dict(
        mine.filter(record_id__gt=after)
        .order_by("record_id")
        .values_list("record_id", "receiver")[: SIZE + 1]
    )
    more = len(whose) > SIZE
    ids = list(whose)[:SIZE]
    people = User.objects.in_bulk({whose[pk] for pk in ids})
    found = customers_for(viewer).filter(pk__in=ids).order_by("pk").prefetch_related("addresses")
    emails = _emails(ids) if field_limits(viewer).sees(CONTACTS) else {}
    told = [_letter(one, people[whose[one.pk]], emails.get(one.pk, "")) for one in found]
    return told, ids[-1] if more else 0


def _emails(ids: Sequence[int]) -> dict[int, str]:
    points = ContactPoint.objects.filter(
        customer__in=ids, kind=ContactPoint.Kind.EMAIL, is_valid=True
    ).exclude(value="")
    rows = points.order_by("is_primary", "-pk").values_list("customer_id", "value")
    return dict(rows)


def _letter(customer: Customer, receiver: User, email: str) -> Letter:
    now, purpose = timezone.now(), purpose_of(PURPOSE)
    place = next(iter(customer.addresses.all()), None)
    address = ", ".join(part for part in (str(place), place.city) if part) if place else ""
    answers = {}
    for channel, there in (("email", email), ("post", address)):
        if there:
            answers[channel] = answer_for(customer.pk, channel, purpose, now)
    denied = [one for one in answers.values() if isinstance(one, Denied)]
    may = {name for name, one in answers.items() if not isinstance(one, Denied)}
    why = "" if may else _("There is nothing to reach them by")
    if denied and not may:
        why = str(REASONS[denied[0].reason])
    return Letter(customer, receiver, email, address, "email" in may, "post" in may, why)


def letters_file(hand_over: HandOver, viewer: User, comma: bool) -> str:
    """Those who may be written to, for a mail merge."""
    out = StringIO()
    file = csv.writer(out, delimiter=";" if comma else ",")
    file.writerow([
        "id", _("Customer"), _("E-mail"), _("Address"), _("Attended by"), _("E-mail of that person")
    ])  # fmt: skip
    after = 0
    while True:
        told, after = letters(hand_over, viewer, after)
        for one in told:
            if one.by_email or one.by_post:
                file.writerow([
                    one.customer.pk, safe_cell(one.customer.name),
                    safe_cell(one.email if one.by_email else ""),
                    safe_cell(one.address if one.by_post else ""),
                    safe_cell(one.receiver.full_name), safe_cell(one.receiver.email),
                ])  # fmt: skip
        if not after:
            return "\ufeff" + out.getvalue()
