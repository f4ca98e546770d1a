"""What a company writes of its purchases and products in fields of its own: the verbs."""

from typing import cast

from django.db import transaction

from vinculo.commerce.events import ProductNoted, PurchaseNoted
from vinculo.commerce.models import Product, ProductOwn, Purchase, PurchaseOwn
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.records import Own, put


@transaction.atomic
def note_purchase(purchase: Purchase, said: Own, by: Actor) -> bool:
    """Of a document that has a customer; False when it was so already."""
    changed = put(PurchaseOwn, purchase.pk, said)
    if changed:
        whose = cast(int, purchase.customer_id)
        announce(PurchaseNoted(purchase.pk, whose, purchase.shown_number, sorted(changed)), by)
    return bool(changed)


@transaction.atomic
def note_product(product: Product, said: Own, by: Actor) -> bool:
    changed = put(ProductOwn, product.pk, said)
    if changed:
        announce(ProductNoted(product.pk, product.name, sorted(changed)), by)
    return bool(changed)
