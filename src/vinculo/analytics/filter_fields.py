"""What may be asked of what customers will still buy, in a filter."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.shell.filters.fields import Column, Field, Words, named
from vinculo.shell.filters.kinds import Kind

NEEDS = "commerce.read"

OF_CUSTOMERS = named(
    Field(
        "future_value", Kind.MONEY, _("Expected sales in 12 months"),
        Words(
            _("are expected to buy for %(value)s in 12 months"),
            _("are not expected to buy for %(value)s in 12 months"),
            _("expected to buy for %(value)s in 12 months"),
        ),
        Column("future__value"), NEEDS, hidden_as=AMOUNTS,
    ),
    Field(
        "future_purchases", Kind.NUMBER, _("Expected purchases in 12 months"),
        Words(
            _("are expected to buy %(value)s times in 12 months"),
            _("are not expected to buy %(value)s times in 12 months"),
            _("expected to buy %(value)s times in 12 months"),
        ),
        Column("future__purchases"), NEEDS,
    ),
)  # fmt: skip
