"""What foretelling adds to a list of customers."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.shell.columns.column import Column, named
from vinculo.shell.filters.kinds import Kind

TO_COME, NEEDS = _("What is to come"), "commerce.read"

OF_CUSTOMERS = named(
    Column(
        "future_value", _("Expected sales in 12 months"), Kind.MONEY, ("future__value",),
        needs=NEEDS, hidden_as=AMOUNTS, totals=("sum", "mean"), group=TO_COME,
    ),
    Column(
        "future_purchases", _("Expected purchases in 12 months"), Kind.NUMBER,
        ("future__purchases",), needs=NEEDS, totals=("sum", "mean"), group=TO_COME,
    ),
)  # fmt: skip
