"""Somebody asked the customer, and all of it still holds."""

from django.db import transaction

from vinculo.customers.models import Customer
from vinculo.customers.quality.events import DataConfirmed
from vinculo.customers.quality.scoring import rescore
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def confirm(customer: Customer, by: Actor) -> None:
    announce(DataConfirmed(customer.pk), by)
    rescore([customer.pk])
