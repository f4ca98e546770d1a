"""The block of a customer's page: how well the house knows them, and who belongs with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.utils.dateparse import parse_datetime

from vinculo.customers.models import Customer
from vinculo.interactions.strength import FAIR, STRONG
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User

_TIED = """(WITH RECURSIVE tied (id) AS (
    SELECT %(id)s::bigint UNION
    SELECT CASE WHEN r.customer_id = tied.id THEN r.other_id ELSE r.customer_id END
      FROM tied JOIN customers_relationship r ON r.customer_id = tied.id OR r.other_id = tied.id
     WHERE r.kind = '{kind}')
  SELECT json_agg(json_build_array(other.owner_id, other.team_id,
                                   coalesce(standing.amount, 0)::text))
    FROM tied JOIN customers_customer other ON other.id = tied.id
    LEFT JOIN customers_standing standing ON standing.customer_id = tied.id
   WHERE NOT EXISTS (SELECT FROM customers_blocking b
                      WHERE b.customer_id = tied.id AND b.released_at IS NULL))"""
# Three values of a JSON object about `%(id)s`, for the statement that reads who somebody is.
CIRCLE = f"""
  'strength', (SELECT json_build_array(s.score, s.people, s.channels, s.incoming, s.outgoing,
                                       s.last_at, person.full_name)
                 FROM interactions_strength s
                 LEFT JOIN shell_user person ON person.id = s.known_by_id
                WHERE s.customer_id = %(id)s),
  'household', {_TIED.format(kind="household")},
  'companies', {_TIED.format(kind="belongs_to")}
"""  # noqa: S608  our own words


@dataclass(frozen=True, slots=True)
class Known:
    score: int
    people: int
    channels: int
    incoming: int
    outgoing: int
    last_at: datetime | None
    by: str

    @property
    def level(self) -> str:
        return "strong" if self.score >= STRONG else "fair" if self.score >= FAIR else "weak"

    @property
    def both_ways(self) -> bool:
        return bool(self.incoming and self.outgoing)


@dataclass(frozen=True, slots=True)
class Circle:
    """`household` and `companies`: how many together, and what they buy for who may see it of each
    of them; None when alone."""

    known: Known | None
    household: tuple[int, Decimal | None] | None
    companies: tuple[int, Decimal | None] | None
    is_fragile: bool


def circle(told: Mapping[str, Any], customer: Customer, viewer: User) -> Circle:
    """From what CIRCLE answered."""
    whose = customer.owner_id, customer.team_id
    known = _known(told["strength"]) if reaches(viewer, "interactions.read", *whose) else None
    standing = getattr(customer, "standing", None)
    best = standing is not None and standing.rank == 1 and reaches(viewer, "commerce.read", *whose)
    return Circle(
        known,
        _together(told["household"], viewer),
        _together(told["companies"], viewer),
        bool(best and known and known.people <= 1),
    )


def _known(row: list[Any] | None) -> Known | None:
    if row is None:
        return None
    score, people, channels, incoming, outgoing, last_at, by = row
    at = parse_datetime(last_at) if last_at else None
    return Known(score, people, channels, incoming, outgoing, at, by or "")


def _together(rows: list[list[Any]] | None, viewer: User) -> tuple[int, Decimal | None] | None:
    if not rows or len(rows) < 2:
        return None
    sees = all(reaches(viewer, "commerce.read", owner, team) for owner, team, _amount in rows)
    return len(rows), sum((Decimal(row[2]) for row in rows), Decimal(0)) if sees else None
