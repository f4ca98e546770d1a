"""The routes from product to product, and who stands at the beginning of one today."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.jobs import offers_again as task
from vinculo.analytics.offers.answers import accepted_of
from vinculo.analytics.offers.models import OfferRun, ProductRoute
from vinculo.analytics.recording import offers_again
from vinculo.commerce.models import Purchase, PurchaseLine
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import limited, needs
from vinculo.shell.exporting.csv_file import lines
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.again import Computed

WITHIN = timedelta(days=365)  # a route counts no later step

OFFERS = Computed(
    task.name, offers_again, "analytics.settings", "product_routes", "offers_making",
    gettext_lazy("The offers are up to date."),
)  # fmt: skip


def last_run() -> OfferRun | None:
    return OfferRun.objects.first()


@needs("analytics.matrix")
@require_safe
def routes(request: Request) -> HttpResponse:
    run = last_run()
    context: dict[str, Any] = OFFERS.shown(request.user, run.made_at if run else None)
    context |= {"run": run}
    if run is not None:
        wanted = request.GET.get("q", "").strip()
        page = keyset_page(_found(wanted), request.GET, ("place",))
        accepted = accepted_of(_valued(request))
        context |= {"page": page, "wanted": wanted, "accepted": accepted}
    return render(request, "workspace/offers/routes.html", context)


@needs("analytics.matrix")
@require_safe
def route(request: Request, first: int, then: int) -> HttpResponse:
    """Who bought the first within a year and not the other yet: of those whom one reaches."""
    found = get_object_or_404(
        ProductRoute.objects.select_related("first", "then"), first_id=first, then_id=then
    )
    run = get_object_or_404(OfferRun)
    mine = PurchaseLine.objects.filter(
        purchase__customer=OuterRef("pk"), purchase__kind=Purchase.Kind.SALE
    )
    began = mine.filter(product_id=first, purchase__occurred_on__gte=run.as_of - WITHIN)
    there = _valued(request).filter(Exists(began), ~Exists(mine.filter(product_id=then)))
    page = keyset_page(there.select_related("standing", "owner"), request.GET, ("name", "id"))
    return render(
        request, "workspace/offers/route.html", {"route": found, "page": page, "run": run}
    )


@needs("analytics.matrix")
@require_safe
def routes_file(request: Request) -> StreamingHttpResponse:
    """Products and sums only: nobody's name is in it."""
    heads = [_("From"), _("To"), _("Went it"), _("Bought the first"), _("Confidence (%)"),
             _("Lift"), _("Days to next")]  # fmt: skip
    found = _found(request.GET.get("q", "").strip())
    answer = StreamingHttpResponse(
        lines(heads, _cells(found), comma=current_style().decimal == ","),
        content_type="text/csv; charset=utf-8",
    )
    answer["Content-Disposition"] = 'attachment; filename="rutas.csv"'
    return answer


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    run = last_run()
    return OFFERS.answered(request, run.made_at if run else None)


def _valued(request: Request) -> QuerySet[Customer]:
    return limited(customers_for(request.user), request.user, "analytics.matrix")


def _found(wanted: str) -> QuerySet[ProductRoute]:
    rows = ProductRoute.objects.select_related("first", "then")
    if not wanted:
        return rows
    like = Q()
    for end in ("first", "then"):
        like |= Q(**{f"{end}__name__icontains": wanted}) | Q(**{f"{end}__sku__istartswith": wanted})
    return rows.filter(like)


def _cells(rows: QuerySet[ProductRoute]) -> Iterator[list[Cell]]:
    for row in rows.iterator():
        yield [
            row.first.name, row.then.name, row.support, row.buyers,
            Decimal(str(round(row.confidence * 100, 2))), Decimal(str(round(row.lift, 2))),
            Decimal(str(row.days)),
        ]  # fmt: skip
