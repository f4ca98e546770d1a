"""What a company writes of a customer in fields of its own: the verb, its form, its way back."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from vinculo.customers.events import CustomerChanged
from vinculo.customers.models import Customer, OwnValue
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.definitions import Definition, by_name, definitions_of
from vinculo.shell.custom.own_form import OwnForm
from vinculo.shell.custom.telling import as_data, for_history, stored
from vinculo.shell.custom.values import Said, values_of, write
from vinculo.shell.editing.lately import lately_of, names_field

RECORDS = OwnValue.records


@transaction.atomic
def write_own(customer: Customer, said: Mapping[Definition, Said], by: Actor) -> bool:
    """False when it was so already."""
    changed = write(OwnValue, customer.pk, said)
    if changed:
        announce(CustomerChanged(customer.pk, for_history(changed)), by)
    return bool(changed)


def own_form(
    viewer: User, customer: Customer | None = None, data: Any = None, only: str = "", kind: str = ""
) -> OwnForm:
    """Of one field where `only` names it. Without a customer, for a record that is being opened."""
    said = values_of(OwnValue, [customer.pk]).get(customer.pk, {}) if customer else {}
    form = OwnForm(
        data, records=RECORDS, viewer=viewer, said=said, only=only,
        kind=customer.kind if customer else kind,
    )  # fmt: skip
    if customer:
        form.lately = lately_of(("customer", customer.pk), CustomerChanged.kind, names_field)
    return form


def labels() -> dict[str, str]:
    """What an own field is called, archived ones too."""
    return {one.name: one.label for one in definitions_of(RECORDS, archived=True)}


def done_to_own(customer: Customer, before: Mapping[str, Any]) -> dict[str, Any]:
    """What was done, in plain values, to take it back while nothing changed it since."""
    after = values_of(OwnValue, [customer.pk]).get(customer.pk, {})
    known = by_name(RECORDS).values()
    moved = [one for one in known if before.get(one.key) != after.get(one.key)]
    return {
        "customer": customer.pk, "do": "own",
        "before": {one.name: as_data(one, before.get(one.key)) for one in moved},
        "after": {one.name: as_data(one, after.get(one.key)) for one in moved},
    }  # fmt: skip


def own_back(customer: Customer, done: Mapping[str, Any], by: Actor) -> bool:
    known = by_name(RECORDS)
    now = values_of(OwnValue, [customer.pk]).get(customer.pk, {})
    for name, value in done["after"].items():
        if name not in known or as_data(known[name], now.get(known[name].key)) != value:
            return False
    return write_own(
        customer,
        {known[name]: stored(known[name], one) for name, one in done["before"].items()},
        by,
    )
