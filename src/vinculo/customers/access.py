"""The only door to customers for a person."""

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from vinculo.customers.models import Customer, Standing
from vinculo.customers.record import whole_record
from vinculo.customers.rights.blocked import blocked_ids, unblocked
from vinculo.shell.accounts.access import limited, reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request


def customers_for(user: User) -> QuerySet[Customer]:
    """The customers whom a person may read. Who is blocked is only at the rights desk."""
    return unblocked(limited(Customer.objects.all(), user, "customers.read"), "pk")


def standings_for(user: User) -> QuerySet[Standing]:
    """The same customers through their standing, as far as they have one.

    By the standing's own owner and team: asked of the customer as well, PostgreSQL takes the two
    for independent, expects next to nobody and sorts everybody instead of walking the index.
    """
    return unblocked(limited(Standing.objects.all(), user, "customers.read"), "pk")


def changeable_customers_for(user: User) -> QuerySet[Customer]:
    """The customers whom a person may change: nobody writes into a record that was erased."""
    return limited(customers_for(user), user, "customers.write").filter(erasure=None)


def customer_for(user: User, pk: int) -> Customer:
    """The customer, or 404 for who may not read it: a stranger learns nothing."""
    return get_object_or_404(customers_for(user).select_related("owner", "team"), pk=pk)


def record_for(user: User, pk: int) -> Customer:
    """The same, with class, owner and team at hand, in one statement."""
    customer = whole_record(pk)
    if not (customer and reaches(user, "customers.read", customer.owner_id, customer.team_id)):
        raise Http404
    if pk in blocked_ids():
        raise Http404
    return customer


def changeable_customer_for(user: User, pk: int) -> Customer:
    return get_object_or_404(changeable_customers_for(user).select_related("owner", "team"), pk=pk)


def to_be_changed(request: Request, pk: int) -> Customer:
    """The same; while it is being written nobody else writes it. Inside a transaction."""
    found = changeable_customers_for(request.user)
    if request.method == "POST":
        found = found.select_for_update(of=("self",))
    return get_object_or_404(found.select_related("owner", "team"), pk=pk)
