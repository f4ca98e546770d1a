"""What stands beside a name in the list: document, class, figures, next step, who."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import F
from django.utils import timezone

from vinculo.commerce.latest import last_bought_on
from vinculo.customers.models import Customer, IdentityDocument, Standing
from vinculo.lib.identity import formatted, kind_of
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.workspace.customer.steps import due_state
from vinculo.workspace.list.listing import Line


@dataclass(frozen=True, slots=True)
class Row:
    """`standing` and `last_on` are None also when the viewer may not see what is bought."""

    customer: Customer
    url: str
    document: str
    standing: Standing | None
    last_on: date | None
    task: Task | None
    task_state: str
    line: Line

    @property
    def amount(self) -> Decimal | None:
        return self.standing.amount if self.standing else None

    @property
    def owner(self) -> str:
        """`Lucía M.`"""
        words = self.customer.owner.full_name.split() if self.customer.owner else []
        return f"{words[0]} {words[1][0]}." if len(words) > 1 else " ".join(words)


def rows(lines: Sequence[Line], viewer: User, query: str) -> list[Row]:
    """Three queries for the page, however many rows."""
    ids = [line.customer.pk for line in lines]
    documents, tasks, bought = first_documents(ids), next_tasks(ids), last_bought_on(ids)
    now = timezone.now()
    found = []
    for line in lines:
        customer = line.customer
        sees = reaches(viewer, "commerce.read", customer.owner_id, customer.team_id)
        task = tasks.get(customer.pk)
        found.append(
            Row(
                customer,
                f"/clientes/{customer.pk}/panel/{query}",
                documents.get(customer.pk, ""),
                line.standing if sees else None,
                bought.get(customer.pk) if sees else None,
                task,
                due_state(task, now) if task else "",
                line,
            )
        )
    return found


def first_documents(ids: Sequence[int]) -> dict[int, str]:
    """`NIT 900.418.327` by customer; valid ones before others."""
    found: dict[int, str] = {}
    for row in IdentityDocument.objects.filter(customer__in=ids).order_by("-is_valid", "id"):
        if row.customer_id not in found:
            found[row.customer_id] = written(row)
    return found


def written(row: IdentityDocument) -> str:
    try:
        number = formatted(row.number, kind_of(row.kind, row.country))
    except KeyError:
        number = row.as_typed
    return f"{row.kind.upper()} {number if row.is_valid else row.as_typed}"


def next_tasks(ids: Sequence[int]) -> dict[int, Task]:
    """What is due first for each customer."""
    tasks = (
        Task.objects.open()
        .filter(subject_kind="customer", subject_id__in=ids)
        .order_by(F("due_at").desc(nulls_first=True), "-id")
    )
    return {task.subject_id: task for task in tasks if task.subject_id}
