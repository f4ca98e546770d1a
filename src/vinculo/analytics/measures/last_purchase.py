"""The day of the last purchase; nothing where there were only returns."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    import ibis.expr.types as ir

WORDS = _("The day of the last purchase; a return is none.")


def last_purchase(purchases: "ir.Table") -> "ir.DateScalar":
    return purchases.occurred_on.max(where=purchases.amount_e4 > 0)
