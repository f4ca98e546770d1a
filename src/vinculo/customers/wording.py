"""How this room's events read in history and audit."""

from collections.abc import Mapping

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vinculo.customers.models import Customer, RightsRequest
from vinculo.customers.models.consent import ContactChannel
from vinculo.customers.own import labels
from vinculo.customers.permission.purposes import purpose_name
from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.custom.definitions import PREFIX

WHAT = {
    "document": gettext_lazy("a document"),
    "contact": gettext_lazy("a way to reach them"),
    "address": gettext_lazy("an address"),
    "remark": gettext_lazy("something we know"),
    "relationship": gettext_lazy("a relationship"),
    "tag": gettext_lazy("a tag"),
}


def _changed(payload: Payload) -> str:
    own = labels()
    names = [_label(field, own) for field in payload["fields"]]
    return _("Changed: %(fields)s") % {"fields": ", ".join(names)}


def _label(field: str, own: Mapping[str, str]) -> str:
    if field.startswith(PREFIX):
        return own.get(field) or field.removeprefix(PREFIX).replace("_", " ")
    return str(getattr(Customer._meta.get_field(field), "verbose_name", field))


def _before_and_after(payload: Payload) -> str:
    own = labels()
    return "; ".join(
        f"{_label(field, own)}: {before or '—'} → {after or '—'}"
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


def _right(payload: Payload) -> str:
    return str(RightsRequest.Right(payload["right"]).label)


def _coming_due(payload: Payload) -> str:
    days = payload["days"]
    if days < 0:
        return _("The term of %(code)s is over") % payload
    if days == 0:
        return _("%(code)s is due today") % payload
    return (
        ngettext("%(code)s is due in %(days)s day", "%(code)s is due in %(days)s days", days)
        % payload
    )


def _merge_page(payload: Payload) -> str:
    return reverse("merge", args=[payload["merge_id"]])


WORDINGS = {
    "customers.contact_rules_changed": Wording(
        "phone-off", "change", lambda payload: _("The rules of contact were changed")
    ),
    "customers.purposes_changed": Wording(
        "target", "change", lambda payload: _("What we contact people for was changed"),
        lambda payload: ", ".join(payload["slugs"]),
    ),
    "customers.notice_published": Wording(
        "file-text", "change", lambda payload: _("A notice for authorisations was published"),
        lambda payload: f"{payload['purpose']} ({payload['language']}, {payload['version']})",
    ),
    "customers.tags_changed": Wording(
        "tag", "change", lambda payload: _("Tags were changed"),
        lambda payload: ", ".join(payload["names"]),
    ),
    "customers.registered": Wording(
        "user-plus", "change", lambda payload: _("The record was opened"), personal=("name",)
    ),
    "customers.said_to_be_another": Wording(
        "user-plus", "change",
        lambda payload: _("Said to be another person than who asked to be forgotten"),
    ),
    "customers.changed": Wording(
        "pencil", "change", _changed, _before_and_after, personal=("fields",)
    ),
    "customers.detail_added": Wording(
        "plus", "change",
        lambda payload: _("Added %(what)s") % {"what": WHAT[payload["what"]]},
        lambda payload: payload["text"], personal=("text",),
    ),
    "customers.detail_changed": Wording(
        "pencil", "change",
        lambda payload: _("Changed %(what)s") % {"what": WHAT[payload["what"]]},
        lambda payload: f"{payload['before']} → {payload['text']}", personal=("before", "text"),
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
    "customers.merged": Wording(
        "merge", "change", lambda payload: _("Another record of theirs was merged into this one"),
        lambda payload: payload["name"], personal=("name",), page=_merge_page,
    ),
    "customers.merge_rules_changed": Wording(
        "settings-2", "change", lambda payload: _("Changed the rules of merging customers"),
    ),
    "customers.pair_decided": Wording(
        "unlink", "change",
        lambda payload: _("Said to be somebody else than") if payload["verdict"]
        else _("It is asked again whether they are the same as"),
        lambda payload: payload["name"], personal=("name",),
    ),
    "customers.parted": Wording(
        "split", "change", lambda payload: _("The merge with another record was undone"),
        lambda payload: payload["name"], personal=("name",), page=_merge_page,
    ),
    "customers.assigned": Wording(
        "arrow-right-left", "change", _assigned, _previously, personal=()
    ),
    "customers.blocked": Wording(
        "eye-off", "change", lambda payload: _("Blocked: nobody uses their data")
    ),
    "customers.released": Wording("eye", "change", lambda payload: _("No longer blocked")),
    "customers.hold_placed": Wording(
        "gavel", "change", lambda payload: _("A legal hold was placed: nothing is erased")
    ),
    "customers.hold_lifted": Wording(
        "gavel", "change", lambda payload: _("A legal hold was lifted")
    ),
    "customers.erased": Wording(
        "eraser", "change", lambda payload: _("Their data was erased; only figures stay")
    ),
    "customers.erased_returned": Wording(
        "undo-2", "change", lambda payload: _("They came back of their own will"),
        lambda payload: payload["because"], personal=("because",),
    ),
    "customers.rights_received": Wording(
        "inbox", "change",
        lambda payload: _("Request %(code)s came in") % payload, _right,
    ),
    "customers.rights_closed": Wording(
        "circle-check", "change",
        lambda payload: _("Request %(code)s was closed") % payload,
        lambda payload: str(RightsRequest.Outcome(payload["outcome"]).label),
    ),
    "customers.rights_coming_due": Wording("alarm-clock", "task", _coming_due),
}  # fmt: skip
