"""The best customers whom one person of ours knows, or nobody: what leaves with that person."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from vinculo.customers.access import standings_for
from vinculo.customers.models import Standing
from vinculo.shell.accounts.access import within
from vinculo.shell.accounts.models import User
from vinculo.shell.prepared import ask
from vinculo.workspace.today.named import about

BEST = 1  # the rank of the best class
SHOWN = 4


def fragile_for(user: User) -> QuerySet[Standing]:
    """Within reach, with how well they are known; the most valuable first by `-amount`."""
    return standings_for(user).filter(rank=BEST, customer__strength__people__lte=1)


@dataclass(frozen=True, slots=True)
class Fragile:
    """For Hoy: how many there are, and the first of them."""

    count: int
    class_name: str
    first: Sequence[tuple[int, str, str]]  # number, name, who knows them


_FRAGILE = """
SELECT customer.id, customer.name, coalesce(person.full_name, ''), standing.class_name,
       count(*) OVER ()
  FROM customers_standing standing
  JOIN interactions_strength strength ON strength.customer_id = standing.customer_id
  JOIN customers_customer customer ON customer.id = standing.customer_id
  LEFT JOIN shell_user person ON person.id = strength.known_by_id
 WHERE standing.rank = 1 AND strength.people <= 1 AND {within}
 ORDER BY standing.amount DESC, standing.customer_id LIMIT %(shown)s
"""


def fragile(user: User) -> Fragile | None:
    """One statement; None when there is none."""
    statement = _FRAGILE.format(within=within(user, "customers.read", "customer"))
    rows = ask(statement, {"shown": SHOWN, **about(user)})
    if not rows:
        return None
    return Fragile(rows[0][4], rows[0][3], [(pk, name, by) for pk, name, by, *_rest in rows])
