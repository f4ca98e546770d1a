"""The small sign beside a customer: how good the data are, why, and what to do."""

from dataclasses import dataclass

from django.utils.functional import Promise

from vinculo.customers.models import Customer
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.faults import PART_NAMES, Fault, faults
from vinculo.customers.quality.policy import PARTS
from vinculo.customers.quality.scoring import assessed
from vinculo.shell.prepared import ask

GOOD, FAIR = 85, 60

_KEPT = """
SELECT kept.score, kept.completeness, kept.validity, kept.freshness, kept.uniqueness,
       kept.reachability, array_to_string(kept.faults, ' '),
       kept.customer_id IS NULL OR EXISTS (
         SELECT FROM customers_qualitydue due WHERE due.customer_id = customer.id)
  FROM customers_customer customer
  LEFT JOIN customers_qualityscore kept ON kept.customer_id = customer.id
 WHERE customer.id = %(id)s
"""


@dataclass(frozen=True, slots=True)
class Sign:
    score: int
    parts: list[tuple[str | Promise, int]]
    faults: list[Fault]

    @property
    def state(self) -> str:
        """`ok`, `fair` or `poor`: a word stands beside it, never the colour alone."""
        return "ok" if self.score >= GOOD else "fair" if self.score >= FAIR else "poor"

    @property
    def is_stale(self) -> bool:
        return any(one.code == "stale" for one in self.faults)


def sign_of(customer: Customer) -> Sign | None:
    """As written down; computed for this moment where something changed since."""
    rows = ask(_KEPT, {"id": customer.pk})
    if not rows:
        return None
    *kept, codes, is_due = rows[0]
    if is_due:
        now = assessed(customer.pk)
        if now is None:
            return None
        kept, codes = [now["score"], *(now[part] for part in PARTS)], " ".join(now["faults"])
    parts = [(PART_NAMES[part], value) for part, value in zip(PARTS, kept[1:], strict=True)]
    return Sign(kept[0], parts, faults(codes.split(), policy().standards))
