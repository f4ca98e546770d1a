"""Write products down one by one, as programs do; files bring them in sets."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from vinculo.commerce.events import ProductChanged, ProductOpened
from vinculo.commerce.models import Category, Product
from vinculo.commerce.own import note_product
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.records import NOTHING, Own


@transaction.atomic
def open_product(fields: Mapping[str, Any], by: Actor, own: Own = NOTHING) -> Product | None:
    """`category` is a name, made where there is none. None when the code is taken."""
    product, is_new = Product.objects.get_or_create(sku=fields["sku"], defaults=_kept(fields))
    if not is_new:
        return None
    announce(ProductOpened(product.pk, product.name, product.sku), by)
    note_product(product, own, by)
    return product


@transaction.atomic
def change_product(
    product: Product, fields: Mapping[str, Any], by: Actor, own: Own = NOTHING
) -> bool:
    """False when it was so already. Its code never changes: files know it by that."""
    product = Product.objects.select_for_update(of=("self",)).get(pk=product.pk)
    wanted = _kept(fields)
    changed = [name for name, value in wanted.items() if getattr(product, name) != value]
    for name in changed:
        setattr(product, name, wanted[name])
    if changed:
        product.save(update_fields=changed)
        announce(ProductChanged(product.pk, product.name, changed), by)
    return note_product(product, own, by) or bool(changed)


def _kept(fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in fields.items() if name not in ("sku", "category")}
    if "category" in fields:
        name = clean(fields["category"] or "")
        kept["category_id"] = Category.objects.get_or_create(name=name)[0].pk if name else None
    return kept
