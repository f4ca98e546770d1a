"""The page of a customer as a program reads it."""

from typing import Any

from django.http import HttpRequest

from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.shapes import Here, Told
from vinculo.shell.keys.reach import does_tasks
from vinculo.workspace.customer.as_data import customer_as_data


class WholeCustomer(Told):
    """Parts that the caller does not see are absent. Amounts are text, and exact."""

    id: int
    kind: str
    name: str
    since: str | None = None
    birthday: str | None = None
    industry: str
    city: str
    country: str
    preferred_channel: str
    owner: str | None = None
    team: str | None = None
    tags: list[str]
    own: dict[str, Any] = {}
    external_ids: list[dict[str, Any]]
    documents: list[dict[str, Any]] = []
    contacts: list[dict[str, Any]] = []
    addresses: list[dict[str, Any]]
    remarks: list[dict[str, Any]] = []
    relations: list[dict[str, Any]]
    currency: str
    as_of: str | None = None
    value: dict[str, Any] | None = None
    class_changes: list[dict[str, Any]] = []
    twelve_months: dict[str, Any] | None = None
    last_purchase: str | None = None
    rhythm: dict[str, Any] | None = None
    categories: list[dict[str, Any]] = []
    receivables: dict[str, Any] | None = None
    next_steps: list[dict[str, Any]] = []
    purchases: list[dict[str, Any]] = []
    payments: list[dict[str, Any]] = []
    interactions: list[dict[str, Any]] = []


def whole_customer(request: HttpRequest, pk: Here) -> dict[str, Any]:
    """Everything on one page: who they are, what they are worth, what was said and bought."""
    person = needs(request, "customers.read")
    customer = customer_for(person, pk)
    said = customer_as_data(customer.pk, person)
    if not does_tasks(request.api_key):  # type: ignore[attr-defined]
        del said["next_steps"]
    return said
