"""How purchases and payments follow a customer into another record, and back."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.recording import months_of, touch_months
from vinculo.customers.merging.follower import Follower, Stays
from vinculo.customers.merging.rows import Rows


def reopen(purchase_ids: Sequence[int]) -> None:
    """Somebody else bought it: the closes from those months on do not hold any more."""
    touch_months(months_of("SELECT unnest(%(ids)s::bigint[])", {"ids": list(purchase_ids)}))


# The purchase it pays went back with the parted one, or will.
_OF_THEIR_PURCHASE = """EXISTS (SELECT FROM commerce_purchase p WHERE p.id = t.purchase_id AND (
    p.id = ANY(%(moved_commerce_purchase)s)
    OR p.source = ANY(%(sources)s) AND NOT p.id = ANY(%(held_commerce_purchase)s)))"""
_WAS = "what was is never changed; absorbed_ids names it"

FOLLOWERS: tuple[Follower, ...] = (
    Rows(
        table="commerce_purchase", label=_("Purchases"), moved=reopen,
        belongs="t.source = ANY(%(sources)s)",
        because=_("they came from a system in which only the other had a code"),
    ),
    Rows(
        table="commerce_payment", label=_("Payments"), belongs=_OF_THEIR_PURCHASE,
        because=_("they pay what the other bought"),
    ),
    Stays("commerce_purchaseevent", "customer_id", _WAS),
    Stays("commerce_paymentevent", "customer_id", _WAS),
)  # fmt: skip
