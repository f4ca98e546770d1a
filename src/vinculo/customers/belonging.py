"""A group of companies is a tree: each belongs to one at the most, and none to itself."""

from django.db import connection
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer, Relationship
from vinculo.runtime.problem import Problem

# UNION, not UNION ALL: a walk ends even where a loop was written by hand.
_ABOVE = """
WITH RECURSIVE above (id) AS (
  SELECT %(of)s::bigint
   UNION
  SELECT one.other_id FROM customers_relationship one JOIN above ON one.customer_id = above.id
   WHERE one.kind = 'belongs_to')
SELECT id FROM above
"""


def companies_above(customer_id: int) -> set[int]:
    """Itself, the one it belongs to, and so on up to the head of the group."""
    with connection.cursor() as cursor:
        cursor.execute(_ABOVE, {"of": customer_id})
        return {pk for (pk,) in cursor.fetchall()}


def check_belonging(customer: Customer, other: Customer) -> None:
    """`Problem`, in the words of who reads it; a trigger holds it against two at once."""
    if Customer.Kind.PERSON in (customer.kind, other.kind):
        raise Problem(_("Only companies belong to a group; for people choose “lives with”."))
    if customer.pk in companies_above(other.pk):
        raise Problem(
            _("%(other)s already belongs, directly or through others, to %(customer)s.")
            % {"other": other.name, "customer": customer.name}
        )
    upper = Relationship.objects.filter(customer=customer, kind=Relationship.Kind.BELONGS_TO)
    if upper.exclude(other=other).exists():
        raise Problem(
            _("%(customer)s already belongs to another company. Take that away first.")
            % {"customer": customer.name}
        )
