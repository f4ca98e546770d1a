"""Which records take fields of the company's own, and to which such a field may point."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.finding import products_named, products_typed
from vinculo.commerce.models import ProductOwn, Purchase, PurchaseOwn
from vinculo.customers.finding import customers_named, customers_typed
from vinculo.customers.models import Customer, OwnValue
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.accounts.referring import everybody, people_named, people_typed
from vinculo.shell.custom.registry import Recorded, Reference
from vinculo.shell.planner.models import TaskOwn

RECORDS: Mapping[str, Recorded] = {
    "customer": Recorded(_("Customers"), OwnValue, Customer.Kind.choices),
    "interaction": Recorded(_("Contacts"), InteractionOwn, Interaction.Channel.choices),
    "purchase": Recorded(_("Purchases"), PurchaseOwn, Purchase.Kind.choices),
    "product": Recorded(_("Products"), ProductOwn),
    "task": Recorded(_("Tasks"), TaskOwn),
}

REFERENCES: Mapping[str, Reference] = {
    "person": Reference(
        _("A person of the house"), people_named, people_typed, all_named=everybody
    ),
    "customer": Reference(_("A customer"), customers_named, customers_typed, "customer"),
    "product": Reference(_("A product"), products_named, products_typed, "product"),
}

BESIDE = ((_("Tags"), "tags"),)
