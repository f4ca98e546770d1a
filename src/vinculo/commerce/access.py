"""The only door to purchases and payments for a person: through their customers."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from vinculo.commerce.models import Purchase
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User

OWNER, TEAM = "customer__owner", "customer__team"


def purchases_for(user: User) -> QuerySet[Purchase]:
    return limited(Purchase.objects.all(), user, "commerce.read", OWNER, TEAM)


def purchase_for(user: User, pk: int) -> Purchase:
    return get_object_or_404(purchases_for(user), pk=pk)
