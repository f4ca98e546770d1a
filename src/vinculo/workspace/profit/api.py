"""What is left, as programs read it: by a dimension, of the customers, of one of them."""

from typing import Any, Literal

from django.http import Http404, HttpRequest
from ninja import Query, Router

from vinculo.analytics.profit.models import CustomerProfit, ProfitRun
from vinculo.analytics.profit.waterfall import Waterfall, of_customer
from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.pages import page
from vinculo.integration.api.shapes import REFUSALS, Cursor, Here, Instant, Limit, Told
from vinculo.shell.accounts.access import reaches
from vinculo.workspace.profit.shown import (
    company,
    dimensions,
    last_run,
    members,
    profits_for,
)

router = Router(tags=["profit"])
of_one = Router(tags=["profit"])


class Serving(Told):
    kind: str
    count: int
    amount: str


class Fall(Told):
    """Signed amounts as text; gross and all the others add up to `contribution`."""

    gross: str
    discounts: str
    returns: str
    product_cost: str
    serving: list[Serving]
    contribution: str


class MemberRow(Fall):
    key: str
    name: str


class Result(Told):
    """The last run, of the twelve months to `as_of`; what a person does not reach is left out."""

    as_of: str
    months: int
    made_at: Instant
    by: str
    company: Fall
    rows: list[MemberRow]


class CustomerRow(Fall):
    customer: int
    saving: str


class CustomerRows(Told):
    as_of: str
    items: list[CustomerRow]
    next: str = ""


@router.get("/", response={200: Result, **REFUSALS}, url_name="api_profit", exclude_unset=True)
def by_dimension(
    request: HttpRequest, by: Literal["class", "channel", "product"] = Query("class")
) -> dict[str, Any]:
    """From gross sales to what is left, by class, channel or product."""
    person = needs(request, "analytics.matrix")
    run = _run()
    if by not in dimensions(person):
        raise Http404
    return {
        "as_of": run.as_of.isoformat(), "months": run.months, "made_at": run.made_at, "by": by,
        "company": _told(company(person, run)),
        "rows": [
            {"key": row.key, "name": str(row.name)} | _told(row.fall)
            for row in members(person, run, by, None)
        ],
    }  # fmt: skip


@router.get(
    "/customers", response={200: CustomerRows, **REFUSALS}, url_name="api_profit_customers",
    exclude_unset=True,
)  # fmt: skip
def of_customers(request: HttpRequest, after: Cursor, limit: Limit) -> dict[str, Any]:
    """Who leaves least first."""
    person = needs(request, "analytics.matrix")
    run = _run()
    found = page(profits_for(person), after, ("contribution", "customer_id"), limit, _row)
    return {"as_of": run.as_of.isoformat()} | found


@of_one.get(
    "/{int:pk}/profit", response={200: CustomerRow, **REFUSALS}, url_name="api_customer_profit",
    exclude_unset=True,
)  # fmt: skip
def of_one_customer(request: HttpRequest, pk: Here) -> dict[str, Any]:
    """What is left of one; not found before the first run, and where nothing is known."""
    person = needs(request, "analytics.matrix")
    customer = customer_for(person, pk)
    kept = CustomerProfit.objects.filter(pk=customer.pk).first()
    if kept is None or not reaches(person, "analytics.matrix", customer.owner_id, customer.team_id):
        raise Http404
    return _row(kept)


def _run() -> ProfitRun:
    run = last_run()
    if run is None:
        raise Http404
    return run


def _row(kept: CustomerProfit) -> dict[str, Any]:
    fall = _told(of_customer(kept))
    return {"customer": kept.pk, "saving": _text(kept.saving)} | fall


def _told(fall: Waterfall) -> dict[str, Any]:
    sold = {step.key: _text(step.amount) for step in fall.steps if not step.kind}
    return {"discounts": "0", "returns": "0", "product_cost": "0"} | sold | {
        "gross": _text(fall.gross),
        "contribution": _text(fall.contribution),
        "serving": [
            {"kind": step.kind, "count": step.count, "amount": _text(step.amount)}
            for step in fall.serving
        ],
    }  # fmt: skip


def _text(amount: Any) -> str:
    return f"{amount.normalize():f}"
