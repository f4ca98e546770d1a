"""What becomes true in this room."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self


@dataclass(frozen=True, slots=True)
class _AboutPurchases:
    """Months as `2026-03-01`: a recorded event holds plain values."""

    first_month: str
    last_month: str
    count: int
    import_id: int | None = None

    @property
    def subject(self) -> tuple[str, int] | None:
        return ("import", self.import_id) if self.import_id else None

    @classmethod
    def spanning(cls, months: Iterable[date], count: int, import_id: int | None = None) -> Self:
        ordered = sorted(months)
        return cls(ordered[0].isoformat(), ordered[-1].isoformat(), count, import_id)


@dataclass(frozen=True, slots=True)
class PurchasesRecorded(_AboutPurchases):
    kind: ClassVar[str] = "commerce.purchases_recorded"


@dataclass(frozen=True, slots=True)
class PurchasesRemoved(_AboutPurchases):
    kind: ClassVar[str] = "commerce.purchases_removed"


@dataclass(frozen=True, slots=True)
class PurchaseNoted:
    """Fields of the company's own were written of a document; which ones, not what they say."""

    purchase_id: int
    customer_id: int
    document: str
    fields: list[str]
    kind: ClassVar[str] = "commerce.purchase_noted"

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class ProductNoted:
    """The same of a product."""

    product_id: int
    name: str
    fields: list[str]
    kind: ClassVar[str] = "commerce.product_noted"

    @property
    def subject(self) -> tuple[str, int]:
        return "product", self.product_id


@dataclass(frozen=True, slots=True)
class _AboutProduct:
    product_id: int
    name: str

    @property
    def subject(self) -> tuple[str, int]:
        return "product", self.product_id


@dataclass(frozen=True, slots=True)
class ProductOpened(_AboutProduct):
    kind: ClassVar[str] = "commerce.product_opened"
    sku: str


@dataclass(frozen=True, slots=True)
class ProductChanged(_AboutProduct):
    """`fields` are those that are different, not what they say."""

    kind: ClassVar[str] = "commerce.product_changed"
    fields: list[str]
