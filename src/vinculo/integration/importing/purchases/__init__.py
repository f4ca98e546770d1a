"""Purchases: rows grouped by document, lines or totals, compared with what is there."""

from vinculo.integration.importing.purchases.check import check
from vinculo.integration.importing.purchases.finish import finish, tell_the_news
from vinculo.integration.importing.purchases.people import prepare
from vinculo.integration.importing.purchases.write import foresee, write

__all__ = ["check", "finish", "foresee", "prepare", "tell_the_news", "write"]
