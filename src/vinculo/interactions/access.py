"""The only door to contacts with customers for a person."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User

OWNER, TEAM = "customer__owner", "customer__team"


def interactions_for(user: User) -> QuerySet[Interaction]:
    return limited(Interaction.objects.all(), user, "interactions.read", OWNER, TEAM)


def interaction_for(user: User, pk: int) -> Interaction:
    return get_object_or_404(interactions_for(user).select_related("customer"), pk=pk)
