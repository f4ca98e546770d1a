"""The reports as programs read them: as the measures answered last, of the whole company."""

from typing import Any, Literal

from django.http import Http404, HttpRequest
from ninja import Query, Router

from vinculo.analytics.reports.models import Report
from vinculo.integration.api.asking import needs
from vinculo.integration.api.shapes import REFUSALS, Instant, Told
from vinculo.workspace.reports.shown import must_see_everything

router = Router(tags=["reports"])


class Kept(Told):
    """`revision` names the state of the warehouse; money in `content` is in 1/10,000 (`..._e4`)."""

    key: str
    as_of: str
    months: int
    made_at: Instant
    revision: str
    content: Any


@router.get(
    "/pareto", response={200: Kept, **REFUSALS}, url_name="api_report_pareto",
    exclude_unset=True,
)  # fmt: skip
def pareto(
    request: HttpRequest,
    by: Literal["customer", "product", "category", "channel", "shop", "owner", "city"] = Query(
        "customer"
    ),
    value: Literal["sales", "profit", "effort"] = Query("sales"),
) -> dict[str, Any]:
    """Who makes up most: classes A, B and C, the curve, and the first fifty."""
    return _told(request, f"pareto.{by}.{value}")


@router.get(
    "/{name}", response={200: Kept, **REFUSALS}, url_name="api_report", exclude_unset=True
)  # fmt: skip
def report(
    request: HttpRequest,
    name: Literal["retention", "cohorts", "survival", "dimensions", "dormant"],
) -> dict[str, Any]:
    """`retention`, `cohorts`, `survival`, `dimensions` or `dormant`: who stayed month by
    month, who came in the same month, how long customers stay, the figures of the five
    dimensions, and what dormant accounts cost."""
    return _told(request, name)


def _told(request: HttpRequest, key: str) -> dict[str, Any]:
    must_see_everything(needs(request, "analytics.matrix"))
    kept = Report.objects.filter(key=key).first()
    if kept is None:
        raise Http404
    return {
        "key": key, "as_of": kept.as_of.isoformat(), "months": kept.months,
        "made_at": kept.made_at, "revision": kept.revision, "content": kept.content,
    }  # fmt: skip
