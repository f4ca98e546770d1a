"""A close as a file."""

from collections.abc import Iterator

from django.http import Http404, StreamingHttpResponse
from django.views.decorators.http import require_safe

from vinculo.analytics.matrix.exporting import csv_lines
from vinculo.analytics.models import MatrixClose
from vinculo.customers.events import CustomersExported
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.request import Request
from vinculo.workspace.value.board import may_export


@needs("customers.export")
@require_safe
def matrix_export(request: Request) -> StreamingHttpResponse:
    """Everybody's value at a close, as a file for a spreadsheet; who took it is recorded."""
    if not may_export(request.user):
        raise Http404
    month = request.GET.get("period", "")
    close = next(
        (one for one in MatrixClose.objects.select_related("settings")
         if f"{one.period:%Y-%m}" == month), None,
    )  # fmt: skip
    if close is None:
        raise Http404
    announce(CustomersExported(f"matriz-{month}"), Actor.person(request.user))
    answer = StreamingHttpResponse(_lines(close), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="matriz-{month}.csv"'
    return answer


def _lines(close: MatrixClose) -> Iterator[str]:
    yield "\ufeff"
    yield from csv_lines(close)
