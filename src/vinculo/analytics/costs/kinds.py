"""What can have a unit cost, and which cheaper way might do as well."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Kind:
    """`unit` says what one costs; `counted` what is counted for it. `instead` are cheaper ways,
    a kind and how many of its units stand for one of this."""

    key: str
    label: Any
    unit: Any
    counted: Any
    icon: str
    instead: Sequence[tuple[str, int]] = ()


WRITTEN = (("whatsapp", 1), ("email", 1), ("chat", 1))
TALK_MINUTES = 10

KINDS: Mapping[str, Kind] = {
    kind.key: kind
    for kind in (
        Kind(
            "statement", _("Account statements"), _("per statement"),
            _("One at the end of each month, for every customer since they are one."),
            "file-text", (("email", 1),),
        ),
        Kind(
            "letter", _("Letters by post"), _("per letter"),
            _("Each contact by post that we began."), "mail", WRITTEN[:2],
        ),
        Kind(
            "call_minute", _("Calls"), _("per minute of call"),
            _("Calls by their length; one without a length counts for a minute."),
            "phone", WRITTEN,
        ),
        Kind(
            "visit", _("Visits"), _("per visit"), _("Each visit to the customer."), "map-pin",
            (("call_minute", TALK_MINUTES),),
        ),
        Kind(
            "counter", _("At the counter"), _("per contact at the counter"),
            _("Each contact at the counter."), "store", WRITTEN,
        ),
        Kind(
            "whatsapp", _("WhatsApp"), _("per contact by WhatsApp"),
            _("Each contact by WhatsApp."), "message-circle",
        ),
        Kind(
            "email", _("E-mail"), _("per e-mail"), _("Each contact by e-mail."), "at-sign",
        ),
        Kind(
            "chat", _("Chat"), _("per contact by chat"), _("Each contact by chat."),
            "messages-square",
        ),
        Kind(
            "request", _("What customers ask"), _("per contact that the customer began"),
            _("Each contact that the customer began, besides what its channel costs."), "inbox",
        ),
        Kind(
            "delivery", _("Deliveries"), _("per delivery"),
            _("Each sale that was made in no shop."), "truck",
        ),
        Kind(
            "discount", _("Discounts"), _("per line with a discount"),
            _("Each line sold below its price: what granting it costs, besides the discount."),
            "badge-percent",
        ),
    )
}  # fmt: skip

# The channel of a contact, and the kind of what it costs. A note of the team costs nothing.
CONTACTS = {
    "call": "call_minute", "visit": "visit", "counter": "counter", "whatsapp": "whatsapp",
    "email": "email", "chat": "chat",
}  # fmt: skip
