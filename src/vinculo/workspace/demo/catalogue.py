"""The products of the demo company, and what they cost in every month."""

from dataclasses import dataclass

import numpy as np
from django.db.backends.utils import CursorWrapper

from vinculo.workspace.demo.copying import (
    Array,
    Money,
    Same,
    Text,
    big,
    copy_rows,
    day,
    flag,
)
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.words.products import FAMILIES

PESO = 10_000  # money is counted in 1/10,000
SHOPS = ("Bodega Fontibón", "Punto de venta Soacha", "Punto de venta Suba")


@dataclass(frozen=True, slots=True)
class Product:
    sku: str
    name: str
    group: str
    category: str
    price: int  # pesos, today
    cost_share: float


@dataclass(frozen=True, slots=True)
class Catalogue:
    products: list[Product]

    def prices(self, span: Span) -> Array:
        """Per month and product, in 1/10,000 of a peso; the list is rounded to 50 pesos."""
        today = np.array([product.price for product in self.products])
        return _rounded(today * span.price_level[:, None], 50)

    def costs(self, span: Span) -> Array:
        """Costs move with prices, a little less evenly."""
        today = np.array([product.price * product.cost_share for product in self.products])
        month = np.arange(len(span.price_level))
        wave = 1 + 0.015 * np.sin(month[:, None] / 5 + np.arange(len(today)))
        return _rounded(today * span.price_level[:, None] * wave, 10)

    @property
    def groups(self) -> list[str]:
        return list(dict.fromkeys(product.group for product in self.products))


def _rounded(pesos: Array, step: int) -> Array:
    return (np.maximum(np.rint(pesos / step), 1) * step * PESO).astype(np.int64)


def read_catalogue() -> Catalogue:
    products: list[Product] = []
    group = category = ""
    for line in FAMILIES.strip().splitlines():
        if ">" in line:
            group, category = line.split(">")
            continue
        name, price, share, forms = line.split("|")
        for form in forms.split(";"):
            presentation, times = form.rsplit(":", 1)
            today = round(int(price) * float(times) / 50) * 50
            sku = f"{group[:2].upper()}{len(products) + 1001}"
            products.append(
                Product(sku, f"{name} {presentation}", group, category, today, float(share))
            )
    return Catalogue(products)


def write_catalogue(cursor: CursorWrapper, catalogue: Catalogue, span: Span) -> None:
    groups = catalogue.groups
    categories = list(dict.fromkeys((p.group, p.category) for p in catalogue.products))
    number = {category: len(groups) + 1 + at for at, (_, category) in enumerate(categories)}
    parents = [0] * len(groups) + [groups.index(group) + 1 for group, _ in categories]
    copy_rows(cursor, "commerce_category", {
        "id": big(np.arange(1, len(parents) + 1)),
        "name": Text(groups + [category for _, category in categories]),
        "parent_id": big(parents, np.array(parents) == 0),
    })  # fmt: skip
    rows = len(catalogue.products)
    copy_rows(cursor, "commerce_product", {
        "id": big(np.arange(1, rows + 1)),
        "sku": Text([product.sku for product in catalogue.products]),
        "name": Text([product.name for product in catalogue.products]),
        "category_id": big([number[product.category] for product in catalogue.products]),
        "unit_cost": Money(catalogue.costs(span)[-1]),
        "unit_price": Money(catalogue.prices(span)[-1]),
        # One in forty is no longer sold.
        "is_active": flag(np.arange(rows) % 40 != 17),
    })  # fmt: skip
    copy_rows(cursor, "commerce_shop", {
        "id": big(np.arange(1, len(SHOPS) + 1)), "name": Text(SHOPS),
    })  # fmt: skip
    months = np.unique(span.months[:-1])
    first_days = (span.start.astype("datetime64[M]") + months).astype("datetime64[D]")
    copy_rows(cursor, "commerce_exchangerate", {
        "id": big(months + 1), "currency": Same("USD", len(months)), "on": day(first_days),
        "rate": Money(dollar(months)),
    })  # fmt: skip


def dollar(month: Array) -> Array:
    """Pesos for a dollar in a month of the span, in 1/10,000: whole pesos, up and down."""
    return np.asarray(np.rint(4050 + 330 * np.sin(np.asarray(month) / 6.5)).astype(np.int64) * PESO)
