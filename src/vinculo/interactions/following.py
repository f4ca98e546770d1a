"""How contacts follow a customer into another record, and back."""

from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.follower import Follower, Stays
from vinculo.customers.merging.one_each import OneEach
from vinculo.customers.merging.rows import NEVER, Rows

FOLLOWERS: tuple[Follower, ...] = (
    Rows(table="interactions_interaction", label=_("Contacts"), belongs=NEVER),
    OneEach(table="interactions_strength"),
    Stays(
        "interactions_interactionevent", "customer_id",
        "what was is never changed; absorbed_ids names it",
    ),
)  # fmt: skip
