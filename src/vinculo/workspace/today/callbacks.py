"""Contacts that ended in "call back later" and that nobody has taken up since."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Max

from vinculo.customers.models import Standing
from vinculo.interactions.access import interactions_for
from vinculo.interactions.events import ContactLogged
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity

WITHIN_DAYS = 7
MOST = 50


@dataclass(frozen=True, slots=True)
class CallBack:
    interaction: Interaction

    @property
    def standing(self) -> Standing | None:
        return getattr(self.interaction.customer, "standing", None)


def callbacks(user: User, now: datetime) -> list[CallBack]:
    """The oldest first. Found by what was logged these days: contacts have no such index."""
    logged = Activity.objects.filter(
        at__gte=now - timedelta(days=WITHIN_DAYS),
        kind=ContactLogged.kind,
        payload__outcome=Interaction.Outcome.CALL_BACK,
    ).order_by("-at")
    ids = list(logged.values_list("payload__interaction_id", flat=True)[:MOST])
    rows = (
        interactions_for(user)
        .filter(pk__in=ids, outcome=Interaction.Outcome.CALL_BACK)
        .select_related("customer__standing")
        .order_by("started_at", "id")
    )
    waiting = {row.customer_id: row for row in rows}  # the newest of each customer
    taken_up = dict(
        Interaction.objects.filter(customer_id__in=waiting, started_at__lte=now)
        .exclude(channel=Interaction.Channel.NOTE)
        .values_list("customer_id")
        .annotate(last=Max("started_at"))
    )
    return [CallBack(row) for pk, row in waiting.items() if taken_up.get(pk, now) <= row.started_at]
