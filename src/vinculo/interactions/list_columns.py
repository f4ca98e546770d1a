"""What contacts add to a list of customers."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from vinculo.interactions.models import Strength
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column, Source, named
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.prepared import ask

# One look into the index of each customer's contacts; what the team notes for itself is none.
_LATEST = """
SELECT customer.id, latest.started_at
  FROM unnest(%(ids)s::bigint[]) AS customer(id)
 CROSS JOIN LATERAL (
    SELECT started_at FROM interactions_interaction
     WHERE customer_id = customer.id AND channel <> 'note'
     ORDER BY started_at DESC, id DESC LIMIT 1) latest
"""


def _latest(ids: Sequence[int], _viewer: User) -> dict[int, dict[str, datetime]]:
    return {pk: {"last_contact": at} for pk, at in ask(_LATEST, {"ids": list(ids)})}


def _strength(ids: Sequence[int], _viewer: User) -> dict[int, dict[str, int]]:
    rows = Strength.objects.filter(customer__in=ids).values_list("customer_id", "score", "people")
    return {pk: {"strength": score, "known_by": people} for pk, score, people in rows}


STRENGTH = Source("strength", _strength)
OF_CUSTOMERS = named(
    Column(
        "last_contact", _("Last contact"), Kind.INSTANT, source=Source("contacts_log", _latest),
        needs="interactions.read", group=_("What is between us"),
    ),
    Column(
        "strength", _("Strength"), Kind.NUMBER, source=STRENGTH,
        needs="interactions.read", group=_("What is between us"),
    ),
    Column(
        "known_by", _("How many of us know them"), Kind.NUMBER, source=STRENGTH,
        needs="interactions.read", group=_("What is between us"),
    ),
)  # fmt: skip
