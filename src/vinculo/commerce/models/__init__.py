from vinculo.commerce.models.month import MonthTouched
from vinculo.commerce.models.own import ProductOwn, PurchaseOwn
from vinculo.commerce.models.payment import ExchangeRate, Payment
from vinculo.commerce.models.product import Category, Product, Shop
from vinculo.commerce.models.purchase import Purchase, PurchaseLine

__all__ = [
    "Category", "ExchangeRate", "MonthTouched", "Payment", "Product", "ProductOwn", "Purchase",
    "PurchaseLine", "PurchaseOwn", "Shop",
]  # fmt: skip
