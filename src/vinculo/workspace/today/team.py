"""What a manager looks at: what the team let pass, and who of the best nobody talks to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Exists, OuterRef

from vinculo.customers.models import Standing
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.access import tasks_for
from vinculo.workspace.today.agenda import ToDo, todos

SHOWN = 6
BEST = 500
WITHIN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Late:
    count: int
    by_person: Sequence[tuple[str, int]]
    oldest: Sequence[ToDo]


def late_tasks(user: User, now: datetime) -> Late:
    late = tasks_for(user).open().filter(due_at__lt=now).exclude(assignee=user)
    people = list(
        late.values_list("assignee__full_name")
        .annotate(count=Count("pk"))
        .order_by("-count", "assignee__full_name")
    )
    oldest = late.select_related("assignee").order_by("due_at", "id")[:SHOWN]
    return Late(sum(count for _, count in people), people[:SHOWN], todos(oldest, user, now))


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of the best customers (at most `BEST`), how many had a contact in the last days."""

    class_name: str
    customers: int
    contacted: int
    within_days: int

    @property
    def share(self) -> float:
        return self.contacted / self.customers if self.customers else 0.0


def coverage(user: User, until: date) -> Coverage | None:
    since = until - timedelta(days=WITHIN_DAYS)
    talked = Interaction.objects.filter(
        customer_id=OuterRef("customer_id"), started_at__date__gte=since
    ).exclude(channel=Interaction.Channel.NOTE)
    best = list(
        limited(
            Standing.objects.filter(rank=1),
            user,
            "customers.read",
            "customer__owner",
            "customer__team",
        )
        .order_by("rank", "-amount", "customer_id")
        .annotate(talked=Exists(talked))
        .values_list("class_name", "talked")[:BEST]
    )
    if not best:
        return None
    return Coverage(best[0][0], len(best), sum(had for _, had in best), WITHIN_DAYS)
