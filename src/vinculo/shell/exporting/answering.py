"""A small table as a file, answered at once: CSV or a workbook, in the company's convention."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.exporting import csv_file, xlsx_file
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request

TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def file_of(
    request: Request, name: str, title: str, heads: list[str], rows: Iterable[list[Cell]]
) -> HttpResponseBase:
    """`?como=` names the format. Text that a spreadsheet would compute is defused."""
    format = request.GET.get("como", "csv")
    if format not in TYPES:
        raise Http404
    safe = ([safe_cell(one) if isinstance(one, str) else one for one in row] for row in rows)
    if format == "csv":
        comma = request.company.decimal_separator == ","
        response: HttpResponseBase = StreamingHttpResponse(
            csv_file.lines(heads, safe, comma), content_type=TYPES[format]
        )
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "table.xlsx"
            xlsx_file.write(path, title, heads, safe, request.company.date_order)
            response = HttpResponse(path.read_bytes(), content_type=TYPES[format])
    response["Content-Disposition"] = f'attachment; filename="{name}.{format}"'
    return response
