"""Customers: found, opened, changed. `workspace` adds the whole record to the same router."""

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router
from ninja.responses import Status

from vinculo.customers.access import changeable_customer_for, customers_for
from vinculo.customers.search import meant
from vinculo.integration.api import writing
from vinculo.integration.api.asking import actor, needs
from vinculo.integration.api.customer_rows import NEAR, CustomerRow, Customers, row
from vinculo.integration.api.pages import page
from vinculo.integration.api.shapes import REFUSALS, Cursor, Here, Limit, Refusal, Text
from vinculo.integration.api.writing import (
    NewAddress,
    NewContact,
    NewCustomer,
    NewDocument,
    Understood,
    WithUnderstood,
)
from vinculo.shell.filters.as_json import from_json
from vinculo.shell.filters.compiling import Base, compiled
from vinculo.shell.filters.patience import patience
from vinculo.shell.filters.registry import filters

router = Router(tags=["customers"])
ORDER = ("sort_name", "id")
# Limited already by the door; what stands in the other table is looked up after.
ROWS = Base("customers.read", beside="standing__class_name", is_beside=lambda at: "standing" in at)
MEANT = 200  # of a search, before the filter


@router.get("", response={200: Customers, **REFUSALS}, url_name="api_customers", exclude_unset=True)
def list_customers(
    request: HttpRequest,
    q: Annotated[Text, Query("", max_length=200)],
    f: Annotated[Text, Query("", max_length=20_000)],
    after: Cursor,
    limit: Limit,
) -> dict[str, Any]:
    """By name. `f` is a filter as JSON; `q` looks for a name, a number, a telephone, an e-mail,
    and answers the nearest first, without further pages."""
    person = needs(request, "customers.read")
    records = customers_for(person).select_related(*NEAR).defer("standing__reason")
    if f:
        records = records.filter(compiled(from_json(f), filters()["clientes"].fields, person, ROWS))
    with patience():
        if not q:
            return page(records, after, ORDER, limit, lambda one: row(one, person))
        hits = {hit.pk: hit for hit in meant(q, person, MEANT)}
        found = records.in_bulk(list(hits))
    rows = [row(found[pk], person) | {"found_by": hits[pk].why} for pk in hits if pk in found]
    return {"items": rows[:limit]}


@router.post(
    "", response={201: WithUnderstood, 409: Refusal, **REFUSALS}, url_name="api_customers",
    exclude_unset=True,
)  # fmt: skip
def open_customer(request: HttpRequest, sent: NewCustomer) -> Status[Any]:
    """409 with `same` where a customer has this document, telephone or e-mail; `anyway` opens.
    409 with `perhaps_forgotten` where somebody of this name asked to be forgotten; only who made
    sure that it is another person sends `another_person`."""
    person = needs(request, "customers.write")
    with writing.kept_for_the_desk(sent, actor(request)):
        customer, understood = writing.open_customer(sent, person, actor(request))
    return Status(201, {"customer": row(customer, person), "understood": understood})


@router.patch(
    "/{int:pk}", response={200: WithUnderstood, 409: Refusal, **REFUSALS}, url_name="api_customer",
    exclude_unset=True,
)  # fmt: skip
def change_customer(request: HttpRequest, pk: Here, sent: writing.Changes) -> dict[str, Any]:
    """Only what is sent is changed. 409 with `perhaps_forgotten` as where one is opened."""
    person = needs(request, "customers.write")
    customer = changeable_customer_for(person, pk)
    with writing.kept_for_the_desk(sent, actor(request), changeable_customer_for(person, pk)):
        understood = writing.change(customer, sent, person, actor(request))
    return {"customer": row(customer, person), "understood": understood}


def _detail(request: HttpRequest, pk: int, what: str, sent: Any) -> Status[Any]:
    person = needs(request, "customers.write")
    customer = changeable_customer_for(person, pk)
    return Status(201, writing.add(customer, what, sent, person, actor(request)))


@router.post(
    "/{int:pk}/documents", response={201: Understood, 409: Refusal, **REFUSALS},
    url_name="api_customer_documents", exclude_unset=True,
)  # fmt: skip
def add_document(request: HttpRequest, pk: Here, sent: NewDocument) -> Status[Any]:
    return _detail(request, pk, "documents", sent)


@router.post(
    "/{int:pk}/contacts", response={201: Understood, 409: Refusal, **REFUSALS},
    url_name="api_customer_contacts", exclude_unset=True,
)  # fmt: skip
def add_contact(request: HttpRequest, pk: Here, sent: NewContact) -> Status[Any]:
    return _detail(request, pk, "contacts", sent)


@router.post(
    "/{int:pk}/addresses", response={201: Understood, **REFUSALS},
    url_name="api_customer_addresses", exclude_unset=True,
)  # fmt: skip
def add_address(request: HttpRequest, pk: Here, sent: NewAddress) -> Status[Any]:
    return _detail(request, pk, "addresses", sent)


__all__ = ["CustomerRow", "router"]
