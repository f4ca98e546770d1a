"""What programs may ask: every router, and the addresses they get."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import URLPattern, re_path
from ninja import Router

from vinculo.integration.api import (
    customers,
    fields,
    interactions,
    me,
    permission,
    products,
    purchases,
    tasks,
)
from vinculo.integration.api.house import VERBS, addresses, open_house
from vinculo.integration.api.shapes import REFUSALS
from vinculo.shell.accounts.middleware import public
from vinculo.shell.keys.problem import problem
from vinculo.workspace.customer import api as workspace_customer
from vinculo.workspace.future import api as future
from vinculo.workspace.offers import api as offers
from vinculo.workspace.profit import api as profit
from vinculo.workspace.reports import api as reports

AT = "api/v1/"

# The whole record is of many rooms, and so of `workspace`; its address is the customer's.
customers.router.add_api_operation(
    "/{int:pk}", ["GET"], workspace_customer.whole_customer,
    response={200: workspace_customer.WholeCustomer, **REFUSALS}, url_name="api_customer",
    exclude_unset=True,
)  # fmt: skip

described = Router(tags=["description"])

ROUTERS: tuple[tuple[str, Router], ...] = (
    ("", me.router),
    ("/fields", fields.router),
    ("", described),
    ("/customers", customers.router),
    ("/customers", permission.router),
    ("/customers", interactions.router),
    ("/customers", purchases.router),
    ("/products", products.router),
    ("/tasks", tasks.router),
    ("/profit", profit.router),
    ("/customers", profit.of_one),
    ("/reports", reports.router),
    ("/customers", offers.of_one),
    ("/customers", future.of_one),
)


@described.get("/openapi.json", url_name="api_described", include_in_schema=False)
def openapi(request: HttpRequest) -> HttpResponse:
    """OpenAPI 3.1: what the address, the fields and the answers are, for tools."""
    return JsonResponse(description())


def description() -> dict[str, Any]:
    schema: dict[str, Any] = api.get_openapi_schema(path_prefix=f"/{AT}")
    return schema


@public
def nothing_here(request: HttpRequest) -> HttpResponse:
    return problem(404 if request.user.is_authenticated else 401)


nothing_here.verbs = VERBS  # type: ignore[attr-defined]
nothing_here.csrf_exempt = True  # type: ignore[attr-defined]

api = open_house(ROUTERS)
urlpatterns: list[URLPattern] = addresses(api)
elsewhere = re_path(r"^api/", nothing_here, name="api_elsewhere")
