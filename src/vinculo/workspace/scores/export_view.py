"""The scores of the customers as a file; who took it is recorded."""

from collections.abc import Iterator
from decimal import Decimal

from django.http import Http404, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.analytics.scores.models import Band, CustomerScore, Score
from vinculo.analytics.scores.words import whys
from vinculo.customers.access import customers_for
from vinculo.customers.events import CustomersExported
from vinculo.shell.accounts.access import allowed, limited, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.exporting.csv_file import lines
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request
from vinculo.shell.ui.convention import current_style
from vinculo.workspace.scores.shown import said_for

AT_ONCE = 500


@needs("customers.export")
@require_safe
def score_export(request: Request, pk: int) -> StreamingHttpResponse:
    """Of the customers whose value they see and whom they may take along."""
    if not allowed(request.user, "analytics.matrix"):
        raise Http404
    score = get_object_or_404(Score, pk=pk)
    theirs = limited(customers_for(request.user), request.user, "customers.export")
    found = said_for(request.user).filter(score=score, customer__in=theirs.values("pk"))
    found = found.select_related("customer").order_by("-points", "-id")
    announce(CustomersExported(f"puntaje-{score.pk}"), Actor.person(request.user))
    heads = [_("Number"), _("Customer"), _("Chance"), _("Points"), _("Band"), _("Why"), _("Day")]
    answer = StreamingHttpResponse(
        lines(heads, _rows(found.iterator(AT_ONCE)), comma=current_style().decimal == ","),
        content_type="text/csv; charset=utf-8",
    )
    answer["Content-Disposition"] = f'attachment; filename="puntaje-{score.pk}.csv"'
    return answer


def _rows(found: Iterator[CustomerScore]) -> Iterator[list[Cell]]:
    for said in found:
        chance = None if said.chance is None else Decimal(str(round(said.chance * 100, 2)))
        yield [
            said.customer_id, said.customer.name, chance, Decimal(str(round(said.points, 1))),
            str(Band(said.band).label), "; ".join(why.text for why in whys(said.reasons)),
            said.scored_on,
        ]  # fmt: skip
