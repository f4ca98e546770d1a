"""What is sold: read, opened and changed."""

from decimal import Decimal
from typing import Annotated, Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import Field, Query, Router
from ninja.responses import Status

from vinculo.commerce.access import sees_costs
from vinculo.commerce.cataloguing import change_product, open_product
from vinculo.commerce.models import Product, ProductOwn
from vinculo.commerce.pasts import KEEPS_PRODUCTS
from vinculo.integration.api.asking import actor, needs
from vinculo.integration.api.own_fields import own_sent, with_own
from vinculo.integration.api.pages import page
from vinculo.integration.api.refusing import Refused, one_field
from vinculo.integration.api.shapes import (
    REFUSALS,
    Cursor,
    Here,
    Limit,
    Line,
    Sent,
    Short,
    Text,
    Told,
)
from vinculo.lib.text import clean
from vinculo.shell.accounts.models import User

router = Router(tags=["products"])
Price = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=4)]


class ProductChanges(Sent):
    """What is not sent stays. `unit_cost` only by a key that may say what things cost."""

    name: Line = ""
    category: Short = ""
    unit_price: Price | None = None
    unit_cost: Price | None = None
    is_active: bool = True
    own: dict[Short, Text | int | float | None] = Field({}, max_length=60)


class NewProduct(ProductChanges):
    sku: Short = Field(max_length=80)
    name: Line


class ProductRow(Told):
    """`unit_cost` is absent for a key that may not read costs."""

    id: int
    sku: str
    name: str
    category: str = ""
    unit_price: str | None = None
    unit_cost: str | None = None
    is_active: bool
    own: dict[str, Any] = {}


class Products(Told):
    items: list[ProductRow]
    next: str = ""


@router.get("", response={200: Products, **REFUSALS}, url_name="api_products", exclude_unset=True)
def list_products(
    request: HttpRequest, after: Cursor, limit: Limit,
    sku: Annotated[Short, Query("")],
) -> dict[str, Any]:  # fmt: skip
    """In the order in which they came; of one code with `sku`."""
    person = needs(request, "commerce.read")
    rows = Product.objects.select_related("category")
    if sku:
        rows = rows.filter(sku=sku)
    answer = page(rows, after, ("id",), limit, lambda one: _row(one, person))
    with_own(ProductOwn, answer["items"], person)
    return answer


@router.post(
    "", response={201: ProductRow, **REFUSALS}, url_name="api_products", exclude_unset=True
)
def add_product(request: HttpRequest, sent: NewProduct) -> Status[Any]:
    """409 when its code is taken, with the number of the product that has it."""
    person = needs(request, KEEPS_PRODUCTS)
    needs(request, "commerce.read")
    fields = _fields(sent, person, NewProduct) | {"sku": clean(sent.sku)}
    for name in ("sku", "name"):
        if not fields[name]:
            raise one_field(name, _("It is needed."))
    own = own_sent(ProductOwn, sent.own, person, "", is_new=True)
    made = open_product(fields, actor(request), own)
    if made is None:
        there = Product.objects.get(sku=fields["sku"])
        raise Refused(409, _("Another product has this code."), same=[{"id": there.pk}])
    return Status(201, _told(made.pk, person))


@router.get(
    "/{int:pk}", response={200: ProductRow, **REFUSALS}, url_name="api_product",
    exclude_unset=True,
)  # fmt: skip
def one_product(request: HttpRequest, pk: Here) -> dict[str, Any]:
    return _told(pk, needs(request, "commerce.read"))


@router.patch(
    "/{int:pk}", response={200: ProductRow, **REFUSALS}, url_name="api_product",
    exclude_unset=True,
)  # fmt: skip
def patch_product(request: HttpRequest, pk: Here, sent: ProductChanges) -> dict[str, Any]:
    """Its code never changes: files know it by that."""
    person = needs(request, KEEPS_PRODUCTS)
    needs(request, "commerce.read")
    found = get_object_or_404(Product, pk=pk)
    fields = _fields(sent, person, ProductChanges)
    if "name" in fields and not fields["name"]:
        raise one_field("name", _("It is needed."))
    change_product(found, fields, actor(request), own_sent(ProductOwn, sent.own, person, ""))
    return _told(pk, person)


def _fields(sent: ProductChanges, person: User, shape: type[ProductChanges]) -> dict[str, Any]:
    if "unit_cost" in sent.model_fields_set and not sees_costs(person):
        raise one_field("unit_cost", _("There is no such field here."))
    said = sent.model_dump(exclude_unset=True, exclude={"own", "sku"})
    if "name" in said:
        said["name"] = clean(said["name"])
    return said


def _told(pk: int, person: User) -> dict[str, Any]:
    row = _row(get_object_or_404(Product.objects.select_related("category"), pk=pk), person)
    with_own(ProductOwn, [row], person)
    return row


def _row(one: Product, person: User) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": one.pk, "sku": one.sku, "name": one.name, "is_active": one.is_active,
        "category": one.category.name if one.category else "",
        "unit_price": _text(one.unit_price),
    }  # fmt: skip
    return said | ({"unit_cost": _text(one.unit_cost)} if sees_costs(person) else {})


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount.normalize():f}"
