"""What a receiver ought to know of each new customer before the first call."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer, Remark
from vinculo.interactions.access import interactions_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import REMARKS
from vinculo.shell.planner.models import Task
from vinculo.shell.ui.keyset import Page, keyset_page
from vinculo.workspace.handover.models import HandOver

SIZE = 30
REMARKS_SHOWN = 3


@dataclass(slots=True)
class Brief:
    customer: Customer
    last: Interaction | None = None
    promises: list[Task] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def briefing(
    hand_over: HandOver, receiver: User, viewer: User, place: Mapping[str, str]
) -> Page[Brief]:
    """The most valuable first, a page at a time; as far as who looks may read them."""
    ids = hand_over.handed.filter(holding="customers", receiver=receiver, returned_at=None)
    found = customers_for(viewer).filter(pk__in=ids.values("record_id")).select_related("standing")
    page = keyset_page(found, place, ("sort_name", "id"), size=SIZE)
    briefs = {one.pk: Brief(one) for one in page.rows}
    _last_contacts(briefs, viewer)
    _promises(briefs, receiver)
    if field_limits(viewer).sees(REMARKS):
        _remarks(briefs)
    return Page(list(briefs.values()), page.previous_url, page.next_url)


def _last_contacts(briefs: Mapping[int, Brief], viewer: User) -> None:
    rows = (
        interactions_for(viewer)
        .filter(customer__in=briefs)
        .exclude(channel=Interaction.Channel.NOTE)
    )
    for row in rows.order_by("customer_id", "-started_at", "-id").distinct("customer_id"):
        briefs[row.customer_id].last = row


def _promises(briefs: Mapping[int, Brief], receiver: User) -> None:
    tasks = Task.objects.open().filter(
        assignee=receiver, subject_kind="customer", subject_id__in=list(briefs)
    )
    for task in tasks.order_by("due_at", "pk"):
        briefs[task.subject_id or 0].promises.append(task)


def _remarks(briefs: Mapping[int, Brief]) -> None:
    rows = Remark.objects.filter(customer__in=briefs).order_by("-is_pinned", "-created_at", "-pk")
    for row in rows:
        if len(briefs[row.customer_id].remarks) < REMARKS_SHOWN:
            briefs[row.customer_id].remarks.append(row)
