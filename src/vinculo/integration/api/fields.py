"""Which fields the company has added to its records, and what each takes."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from vinculo.integration.api.asking import needs
from vinculo.integration.api.shapes import REFUSALS, Told
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.registry import recorded
from vinculo.shell.custom.seeing import seen_by, written_by

router = Router(tags=["fields"])


class Choice(Told):
    key: str
    label: str
    is_archived: bool = False


class OwnField(Told):
    """`kind`: text, number, money, date (ISO), choice (by key), reference (a record's number)."""

    records: str
    key: str
    label: str
    kind: str
    help: str = ""
    is_needed: bool
    can_be_written: bool
    currency: str = ""
    refers_to: str = ""
    choices: list[Choice] = []


class OwnFields(Told):
    items: list[OwnField]


@router.get("", response={200: OwnFields, **REFUSALS}, url_name="api_fields", exclude_unset=True)
def list_fields(request: HttpRequest) -> dict[str, Any]:
    """Those that the caller sees; in a filter they are called `own_` and the key."""
    person = needs(request, "customers.read")
    items = []
    for records in recorded():
        written = {one.key for one in written_by(person, records)}
        for one in seen_by(person, records):
            items.append(
                {**_told(one), "is_needed": one.is_needed_of(person.role),
                 "can_be_written": one.key in written}
            )  # fmt: skip
    return {"items": items}


def _told(one: Definition) -> dict[str, Any]:
    said: dict[str, Any] = {
        "records": one.records, "key": one.key, "label": one.label, "kind": one.kind,
        "help": one.helps,
    }  # fmt: skip
    if one.currency:
        said["currency"] = one.currency
    if one.refers_to:
        said["refers_to"] = one.refers_to
    if one.options:
        said["choices"] = [
            {"key": option.key, "label": option.label, "is_archived": option.is_archived}
            for option in one.options
        ]
    return said
