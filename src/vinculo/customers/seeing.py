"""What of a customer, whom they may read, a person may not see or not write: limits of fields."""

from typing import Any

from django.forms import BaseForm

from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS, REMARKS
from vinculo.shell.custom.seeing import hidden_from

# What a detail is called in forms, addresses and events; a field of the record; a field of a form.
DETAILS = {"document": DOCUMENTS, "contact": CONTACTS, "remark": REMARKS}
FIELDS = {"birth_on": BIRTH}
TYPED = {
    "birth_on": BIRTH, "document_kind": DOCUMENTS, "document": DOCUMENTS, "phone": CONTACTS,
    "phone_meaning": CONTACTS, "email": CONTACTS,
}  # fmt: skip


def sees_detail(viewer: User, what: str) -> bool:
    return field_limits(viewer).sees(DETAILS.get(what, ""))


def writes_detail(viewer: User, what: str) -> bool:
    return field_limits(viewer).writes(DETAILS.get(what, ""))


def only_writable(form: BaseForm, viewer: User) -> None:
    """Take away what they may not write: what is sent for it is not a field of the form."""
    limits = field_limits(viewer)
    for name in [name for name in form.fields if not limits.writes(TYPED.get(name, ""))]:
        del form.fields[name]


def untold(viewer: User) -> tuple[str, dict[str, Any]]:
    """SQL over shell_activity, with its values: the changes that they are not told of."""
    limits = field_limits(viewer)
    what = [name for name, field in DETAILS.items() if limits.hides(field)]
    fields = [name for name, field in FIELDS.items() if limits.hides(field)]
    fields += hidden_from(viewer, "customer")
    if not what and not fields:
        return "", {}
    return (
        "(kind LIKE 'customers.%%' AND (coalesce(payload->>'what', '') = ANY(%(hidden_what)s)"
        " OR coalesce(payload->'fields', '{}') ?| %(hidden_fields)s))",
        {"hidden_what": what, "hidden_fields": fields},
    )
