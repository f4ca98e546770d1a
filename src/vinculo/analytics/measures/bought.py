"""Whether anything was bought: a month of returns alone is not a month of buying."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    import ibis.expr.types as ir

WORDS = _("A month with at least one purchase; a return is none.")


def bought(purchases: "ir.Table") -> "ir.BooleanScalar":
    return purchases.amount_e4.max() > 0
