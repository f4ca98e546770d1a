"""The only door to purchases and payments for a person: through their customers."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from vinculo.commerce.models import Purchase
from vinculo.customers.rights.blocked import blocked_ids
from vinculo.shell.accounts.access import allowed, limited
from vinculo.shell.accounts.models import User

OWNER, TEAM = "customer__owner", "customer__team"


def purchases_for(user: User) -> QuerySet[Purchase]:
    found = limited(Purchase.objects.all(), user, "commerce.read", OWNER, TEAM)
    blocked = blocked_ids()
    # A purchase without a customer is nobody's: NOT IN would lose it.
    return found.exclude(customer__isnull=False, customer_id__in=blocked) if blocked else found


def purchase_for(user: User, pk: int) -> Purchase:
    return get_object_or_404(purchases_for(user), pk=pk)


COSTS = "analytics.settings"  # who says what things cost, on the page of unit costs, reads it


def sees_costs(user: User) -> bool:
    return allowed(user, COSTS)
