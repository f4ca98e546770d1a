"""Contacts of ours count for how often a customer may be contacted, however they came in."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from vinculo.customers.permission.counting import count_contacts, forget_contacts
from vinculo.customers.permission.gathering import BACK

_MADE = """
SELECT i.customer_id, i.channel, i.started_at AS at, i.person_id AS by_id,
       i.person_name AS by_name, 'interaction/' || i.id AS source
  FROM interactions_interaction i
 WHERE i.direction = 'out' AND i.started_at > %(since)s AND {which}
"""
_SOURCES = "SELECT 'interaction/' || i.id AS source FROM interactions_interaction i WHERE {which}"


def count(which: str, **params: Any) -> int:
    """Those that `which`, our own condition over `i`, is true of: what they began does not count,
    and neither does what is so long ago that no rule looks back at it."""
    return count_contacts(_MADE.replace("{which}", which), {"since": _since(), **params})


def forget(which: str, **params: Any) -> None:
    """They were written down by mistake; say so before they are gone."""
    forget_contacts(_SOURCES.replace("{which}", which), params)


def _since() -> datetime:
    return timezone.now() - BACK - timedelta(days=1)
