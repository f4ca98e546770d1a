"""Which records take fields of the company's own, and to which such a field may point."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.finding import products_named, products_typed
from vinculo.customers.finding import customers_named, customers_typed
from vinculo.customers.models import Customer, OwnValue
from vinculo.shell.accounts.referring import everybody, people_named, people_typed
from vinculo.shell.custom.registry import Recorded, Reference

RECORDS: Mapping[str, Recorded] = {
    "customer": Recorded(_("Customers"), OwnValue, Customer.Kind.choices),
}

REFERENCES: Mapping[str, Reference] = {
    "person": Reference(
        _("A person of the house"), people_named, people_typed, all_named=everybody
    ),
    "customer": Reference(_("A customer"), customers_named, customers_typed, "customer"),
    "product": Reference(_("A product"), products_named, products_typed),
}
