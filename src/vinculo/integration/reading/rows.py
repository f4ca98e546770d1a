"""The rows of a source as text, streamed."""

from collections.abc import Callable, Iterator

from vinculo.integration.reading.encodings import repaired
from vinculo.integration.reading.reading import Reading
from vinculo.integration.reading.scan import data_rows
from vinculo.integration.reading.source import Source
from vinculo.integration.reading.workbook_process import MOMENT, NUMBER
from vinculo.lib import dates, numbers

Row = tuple[int, list[str | None]]
SetAside = Callable[[int, list[str]], None]


def rows(
    source: Source, reading: Reading | None = None, *, set_aside: SetAside | None = None
) -> Iterator[Row]:
    """(row number as a spreadsheet counts, one text per column or None when empty).

    Texts are stripped of blanks around them; rows without any text are passed over. With a
    reading, mojibake is repaired, typed numbers are written by their column's convention, and
    dates in words come as ISO. `set_aside` receives rows with more cells than columns.
    """
    width = len(source.columns)
    fixes = _fixes(source, reading)
    is_workbook = source.spool is not None
    for number, cells in data_rows(source):
        count = len(cells)
        if count != width:
            if count < width:
                cells = cells + [""] * (width - count)
            else:
                if set_aside and "".join(cells[width:]).strip():
                    set_aside(number, [_bare(cell) for cell in cells])
                    continue
                cells = cells[:width]
        if is_workbook:
            out = [(cell[1:] if cell < "\x04" else cell.strip()) or None for cell in cells]
        else:
            out = [cell.strip() or None for cell in cells]
        for index, fix in fixes:
            if out[index] is not None:
                out[index] = fix(cells[index])
        yield number, out


def _bare(cell: str) -> str:
    return cell[1:] if cell[:1] and cell[0] < "\x04" else cell.strip()


Fix = Callable[[str], str]


def _fixes(source: Source, reading: Reading | None) -> list[tuple[int, Fix]]:
    fixes: list[tuple[int, Fix]] = []
    for column in reading.columns if reading else ():
        if column.date and column.has_words:
            fixes.append((column.index, _Dates(column.date)))
        elif column.number and column.typed_numbers:
            if numbers.Convention.of(column.number).decimal == ",":
                fixes.append((column.index, _with_comma))
        elif reading and reading.repairs_mojibake and source.spool is None:
            fixes.append((column.index, _repaired))
    return fixes


def _with_comma(cell: str) -> str:
    return cell[1:].replace(".", ",") if cell[0] == NUMBER else cell.strip()


def _repaired(cell: str) -> str:
    return repaired(cell.strip())


class _Dates:
    """Dates in words as ISO; what cannot be read stays as it is. Remembers, for they repeat."""

    def __init__(self, order: str) -> None:
        self.order, self.known = order, dict[str, str]()

    def __call__(self, cell: str) -> str:
        if cell[0] in {MOMENT, NUMBER}:
            return cell[1:]
        found = self.known.get(cell)
        if found is None:
            try:
                moment = dates.parse(cell.strip(), self.order)  # type: ignore[arg-type]
                found = moment.isoformat(" ").removesuffix(" 00:00:00")
            except dates.NotADate:
                found = cell.strip()
            if len(self.known) < 100_000:
                self.known[cell] = found
        return found
