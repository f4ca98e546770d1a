"""Take back one change of a record, if nothing later changed the same thing.

What was done is told in plain values, as a session keeps them.
"""

from typing import Any

from django.db import transaction

from vinculo.customers import recording
from vinculo.customers.changing import change_detail, written
from vinculo.customers.models import Customer
from vinculo.customers.own import own_back
from vinculo.customers.removal import bring_back, take_away
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User

Done = dict[str, Any]


def fields_of(customer: Customer) -> dict[str, str]:
    """What `change_customer` may change, as text."""
    field = Customer._meta.get_field
    return {name: field(name).value_to_string(customer) for name in recording.FIELDS}  # type: ignore[union-attr]


def fields_changed(customer: Customer, before: dict[str, str]) -> Done:
    after = fields_of(customer)
    changed = [name for name in after if after[name] != before[name]]
    return {
        "customer": customer.pk, "do": "fields",
        "before": {name: before[name] for name in changed},
        "after": {name: after[name] for name in changed},
    }  # fmt: skip


def owner_changed(customer: Customer, before: int | None) -> Done:
    return {
        "customer": customer.pk, "do": "owner", "before": before, "after": customer.owner_id
    }  # fmt: skip


def detail_changed(customer: Customer, what: str, detail: Any, before: dict[str, Any]) -> Done:
    return {
        "customer": customer.pk, "do": "detail", "what": what, "id": detail.pk,
        "before": before, "after": written(what, detail),
    }  # fmt: skip


def detail_added(customer: Customer, what: str, detail: Any) -> Done:
    after = written(what, detail)
    return {
        "customer": customer.pk, "do": "added", "what": what, "id": detail.pk, "after": after
    }  # fmt: skip


def detail_removed(customer: Customer, kept: Any) -> Done:
    return {"customer": customer.pk, "do": "removed", "kept": kept}


@transaction.atomic
def take_back(customer: Customer, done: Done, by: Actor) -> bool:
    """False when it is no longer as it was left."""
    match done["do"]:
        case "fields":
            return _fields_back(customer, done, by)
        case "owner":
            return _owner_back(customer, done, by)
        case "own":
            return own_back(customer, done, by)
        case "removed":
            return bring_back(customer, done["kept"], by)
    model = recording.DETAILS[done["what"]]
    detail = model.objects.filter(customer=customer, pk=done["id"]).first()
    if detail is None or written(done["what"], detail) != done["after"]:
        return False
    if done["do"] == "added":
        return take_away(customer, done["what"], done["id"], by) is not None
    return change_detail(customer, done["what"], detail, done["before"], by)


def _fields_back(customer: Customer, done: Done, by: Actor) -> bool:
    now = fields_of(customer)
    if any(now[name] != value for name, value in done["after"].items()):
        return False
    field = Customer._meta.get_field
    values = {
        name: field(name).to_python(value or None) if _may_be_null(name) else value  # type: ignore[union-attr]
        for name, value in done["before"].items()
    }
    return recording.change_customer(customer, values, by, as_it_was=True)


def _may_be_null(name: str) -> bool:
    return bool(Customer._meta.get_field(name).null)  # type: ignore[union-attr]


def _owner_back(customer: Customer, done: Done, by: Actor) -> bool:
    before = User.objects.filter(pk=done["before"], is_active=True).first()
    if customer.owner_id != done["after"] or (done["before"] and before is None):
        return False
    recording.assign(customer, before, by)
    return True
