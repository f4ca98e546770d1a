"""A close as a file."""

from collections.abc import Iterator

from django.http import Http404, StreamingHttpResponse

from vinculo.analytics.matrix.exporting import csv_lines
from vinculo.analytics.models import MatrixClose
from vinculo.shell.accounts.access import needs
from vinculo.shell.request import Request


@needs("customers.export")
def matrix_export(request: Request) -> StreamingHttpResponse:
    """Everybody's value at a close, as a file for a spreadsheet."""
    month = request.GET.get("period", "")
    close = next(
        (one for one in MatrixClose.objects.select_related("settings")
         if f"{one.period:%Y-%m}" == month), None,
    )  # fmt: skip
    if close is None:
        raise Http404
    answer = StreamingHttpResponse(_lines(close), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="matriz-{month}.csv"'
    return answer


def _lines(close: MatrixClose) -> Iterator[str]:
    yield "\ufeff"
    yield from csv_lines(close)
