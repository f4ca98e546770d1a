"""The only door to contacts with customers for a person."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.customers.rights.blocked import unblocked
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User

OWNER, TEAM = "customer__owner", "customer__team"


def interactions_for(user: User) -> QuerySet[Interaction]:
    found = limited(Interaction.objects.all(), user, "interactions.read", OWNER, TEAM)
    return unblocked(found, "customer_id")


def interaction_for(user: User, pk: int) -> Interaction:
    return get_object_or_404(interactions_for(user).select_related("customer"), pk=pk)


def loggable_customer_for(user: User, pk: int) -> Customer:
    """A customer with whom a person may write contacts down."""
    return get_object_or_404(limited(customers_for(user), user, "interactions.write"), pk=pk)
