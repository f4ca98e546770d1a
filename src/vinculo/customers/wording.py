"""How this room's events read in history and audit."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import Customer
from vinculo.customers.models.consent import ContactChannel
from vinculo.customers.permission.purposes import purpose_name
from vinculo.shell.activity.registry import Payload, Wording

WHAT = {
    "document": gettext_lazy("a document"),
    "contact": gettext_lazy("a way to reach them"),
    "address": gettext_lazy("an address"),
    "remark": gettext_lazy("something we know"),
    "relationship": gettext_lazy("a relationship"),
    "tag": gettext_lazy("a tag"),
}


def _changed(payload: Payload) -> str:
    names = [_label(field) for field in payload["fields"]]
    return _("Changed: %(fields)s") % {"fields": ", ".join(names)}


def _label(field: str) -> str:
    return str(getattr(Customer._meta.get_field(field), "verbose_name", field))


def _before_and_after(payload: Payload) -> str:
    return "; ".join(
        f"{_label(field)}: {before or '—'} → {after or '—'}"
        for field, (before, after) in payload["fields"].items()
    )


def _assigned(payload: Payload) -> str:
    if not payload["owner_name"]:
        return _("Nobody answers for them any more")
    return _("%(owner)s answers for them now") % {"owner": payload["owner_name"]}


def _previously(payload: Payload) -> str:
    return _("Before: %(owner)s") % {"owner": payload["before"]} if payload["before"] else ""


def _channel_and_purpose(payload: Payload) -> str:
    channel = ContactChannel(payload["channel"]).label if payload["channel"] else ""
    purpose = purpose_name(payload["purpose"]) if payload["purpose"] else ""
    return ", ".join(str(word) for word in (channel, purpose) if word) or _("Everything")


WORDINGS = {
    "customers.registered": Wording(
        "user-plus", "change", lambda payload: _("The record was opened"), personal=("name",)
    ),
    "customers.changed": Wording(
        "pencil", "change", _changed, _before_and_after, personal=("fields",)
    ),
    "customers.detail_added": Wording(
        "plus", "change",
        lambda payload: _("Added %(what)s") % {"what": WHAT[payload["what"]]},
        lambda payload: payload["text"], personal=("text",),
    ),
    "customers.detail_removed": Wording(
        "minus", "change",
        lambda payload: _("Removed %(what)s") % {"what": WHAT[payload["what"]]},
        lambda payload: payload["text"], personal=("text",),
    ),
    "customers.exported": Wording(
        "download", "change", lambda payload: _("Took the list of customers as a file"),
        lambda payload: payload["query"],
    ),
    "customers.consent_given": Wording(
        "shield-check", "change", lambda payload: _("Authorised us to contact them"),
        _channel_and_purpose,
    ),
    "customers.consent_withdrawn": Wording(
        "shield-off", "change", lambda payload: _("Withdrew their authorisation"),
        _channel_and_purpose,
    ),
    "customers.assigned": Wording(
        "arrow-right-left", "change", _assigned, _previously, personal=()
    ),
}  # fmt: skip
