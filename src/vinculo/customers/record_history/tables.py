"""What of a record is under history and told: its tables, their columns, who may not see them."""

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
    OwnValue,
    Relationship,
    Remark,
)
from vinculo.customers.models.customer import CustomerTag
from vinculo.customers.seeing import DETAILS, FIELDS
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.past import OWN, own_held
from vinculo.shell.history.reading import Held

RECORD = "record"
OF = ("customer_id",)
HELD: tuple[Held, ...] = (
    Held(
        RECORD, Customer, ("pgh_obj_id",),
        ("kind", "name", "given_names", "surnames", "since_on", "birth_on", "industry", "country",
         "city", "preferred_channel", "owner_id", "team_id"),
    ),
    Held("document", IdentityDocument, OF, ("kind", "country", "as_typed", "number")),
    Held("contact", ContactPoint, OF, ("kind", "as_typed", "value", "label", "is_primary")),
    Held("address", Address, OF, ("as_typed", "city", "canonical")),
    Held("remark", Remark, OF, ("topic", "text", "is_pinned")),
    Held(
        "relationship", Relationship, (*OF, "other_id"),
        ("customer_id", "other_id", "kind", "note"),
    ),
    Held("tag", CustomerTag, OF, ("tag_id",)),
    Held("code", ExternalId, OF, ("source", "value")),
)  # fmt: skip
KINDS: Mapping[str, str | Promise] = {
    "document": _("Document"),
    "contact": _("Telephone or e-mail"),
    "address": _("Address"),
    "remark": _("What we know"),
    "relationship": _("Relationship"),
    "tag": _("Tag"),
    "code": _("Code"),
    OWN: _("Our own data"),
}
# What follows from another column is told only where that one stayed as it was.
FOLLOWS = {
    (RECORD, "given_names"): "name", (RECORD, "surnames"): "name",
    ("contact", "value"): "as_typed", ("address", "canonical"): "as_typed",
    ("document", "number"): "as_typed",
}  # fmt: skip


def seen_by(viewer: User) -> Sequence[Held]:
    """Without the tables and columns that are hidden from them: not there, not empty."""
    limits = field_limits(viewer)
    seen = []
    for one in HELD:
        if limits.hides(DETAILS.get(one.kind, "")):
            continue
        columns = one.columns
        if one.kind == RECORD:
            columns = tuple(name for name in columns if not limits.hides(FIELDS.get(name, "")))
        seen.append(Held(one.kind, one.model, one.whose, columns))
    if own := own_held(OwnValue, viewer):
        seen.append(own)
    return seen
