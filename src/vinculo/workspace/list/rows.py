"""What stands beside a name in the list: document, class, figures, next step, who."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from django.db.models import F
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy

from vinculo.commerce.latest import last_bought_on
from vinculo.customers.models import Customer, IdentityDocument
from vinculo.lib.identity import formatted, kind_of
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.ui.moments import relative_day
from vinculo.shell.ui.tags.drawings import cord_sparkline, rank_sparkline, value_badge
from vinculo.shell.ui.tags.figures import relative, whole_money
from vinculo.workspace.customer.steps import due_state
from vinculo.workspace.list.listing import Line

WHY = {
    "phone": gettext_lazy("found by telephone"),
    "email": gettext_lazy("found by e-mail"),
    "document": gettext_lazy("found by document"),
    "code": gettext_lazy("found by code"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """Written out here, once per row: the template only puts it into its cells.

    What the viewer may not see of the purchases is left empty.
    """

    customer: Customer
    url: str
    document: str
    why: str
    owner: str
    step: str
    step_state: str
    badge: str = ""
    amount: str = ""
    last: str = ""
    last_on: date | None = None
    drawing: str = ""


def rows(lines: Sequence[Line], viewer: User, query: str, classes: int) -> list[Row]:
    """Three queries for the page, however many rows."""
    ids = [line.customer.pk for line in lines]
    documents, tasks, bought = first_documents(ids), next_tasks(ids), last_bought_on(ids)
    now, language = timezone.now(), get_language() or ""
    found = []
    for line in lines:
        customer, task = line.customer, tasks.get(line.customer.pk)
        row = Row(
            customer,
            f"/clientes/{customer.pk}/panel/{query}",
            documents.get(customer.pk) or customer.city,
            str(WHY.get(line.why, "")),
            _short(customer.owner),
            _step(task),
            due_state(task, now) if task else "",
        )
        if reaches(viewer, "commerce.read", customer.owner_id, customer.team_id):
            row = _with_figures(row, line, bought.get(customer.pk), classes, language)
        found.append(row)
    return found


def _with_figures(row: Row, line: Line, last: date | None, classes: int, language: str) -> Row:
    standing = line.standing
    drawing = ""
    if line.rhythm:
        drawing = cord_sparkline(line.days, line.rhythm.expected_on)
    elif standing:
        drawing = _spark(tuple(standing.spark), classes, language)
    return replace(
        row,
        badge=_badge(standing.rank, standing.class_name, classes, language) if standing else "",
        amount=whole_money(standing.amount) if standing else "—",
        last=relative(last),
        last_on=last,
        drawing=drawing,
    )


@lru_cache(maxsize=64)
def _badge(rank: int, name: str, classes: int, language: str) -> str:
    return value_badge(rank, name, classes)


@lru_cache(maxsize=4096)
def _spark(ranks: tuple[int, ...], classes: int, language: str) -> str:
    """Most customers share a few histories; what it says depends on the language."""
    return rank_sparkline(ranks, classes)


def _short(owner: User | None) -> str:
    """`Lucía M.`"""
    words = owner.full_name.split() if owner else []
    return f"{words[0]} {words[1][0]}." if len(words) > 1 else " ".join(words)


def _step(task: Task | None) -> str:
    if task is None or task.due_at is None:
        return task.title if task else ""
    today = timezone.localdate()
    return f"{task.title}, {relative_day(timezone.localdate(task.due_at), today)}"


def first_documents(ids: Sequence[int]) -> dict[int, str]:
    """`NIT 900.418.327` by customer; valid ones before others."""
    found: dict[int, str] = {}
    for row in IdentityDocument.objects.filter(customer__in=ids).order_by("-is_valid", "id"):
        if row.customer_id not in found:
            found[row.customer_id] = written(row)
    return found


def written(row: IdentityDocument) -> str:
    """With its kind; what is not valid stays as it was typed, where the kind may stand already."""
    label = row.kind.upper()
    if not row.is_valid:
        typed = row.as_typed
        return typed if typed.upper().startswith(label) else f"{label} {typed}"
    try:
        return f"{label} {formatted(row.number, kind_of(row.kind, row.country))}"
    except KeyError:
        return f"{label} {row.as_typed}"


def next_tasks(ids: Sequence[int]) -> dict[int, Task]:
    """What is due first for each customer."""
    tasks = (
        Task.objects.open()
        .filter(subject_kind="customer", subject_id__in=ids)
        .order_by(F("due_at").desc(nulls_first=True), "-id")
    )
    return {task.subject_id: task for task in tasks if task.subject_id}
