"""What was bought, net of what came back: 1/10,000 of the company's currency."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    import ibis.expr.types as ir

WORDS = _("What they bought, less what they returned.")


def amount(purchases: "ir.Table") -> "ir.IntegerScalar":
    return purchases.amount_e4.sum()
