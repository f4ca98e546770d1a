"""Rows read by columns are the rows read one by one."""

from collections import Counter
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from vinculo.integration.reading import open_source
from vinculo.integration.reading.blocks import blocks
from vinculo.integration.reading.scan import data_rows, scan

CELL = st.sampled_from(
    ["", " ", "a", "12", '"', '"a,b"', '"a ""b"" c"', '"two\nlines"', 'x"y', "ñ"]
)
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=4), min_size=1, max_size=30)


@given(ROWS, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_rows_by_columns_are_those_read_one_by_one(
    rows: list[list[str]], end: str, ends: bool
) -> None:
    text = end.join(["one,two,three", "1,2,3", *map(",".join, rows)]) + (end if ends else "")
    with TemporaryDirectory() as made:
        path = Path(made) / "file.csv"
        path.write_bytes(text.encode())
        source = open_source(path, delimiter=",", header_row=1)
        width = len(source.columns)
        expected = [cells for _number, cells in data_rows(source)]
        by_columns: Counter[tuple[str, ...]] = Counter()
        for block in blocks(source):
            by_columns.update(zip_longest(*block.columns, fillvalue=""))
        found = Counter(row + ("",) * (width - len(row)) for row in by_columns.elements())
        assert sum(block.rows for block in blocks(source)) == len(expected)
        told = Counter(map(_bare, found.elements()))
        one_by_one = Counter(_bare(tuple([*cells, *[""] * width][:width])) for cells in expected)
        for counted in (told, one_by_one):  # of blank rows only the number counts, see above
            counted.pop(("",) * width, None)
        assert told == one_by_one
        long = [n for n, cells in data_rows(source) if "".join(cells[width:]).strip()]
        assert (scan(source).long_rows, scan(source).first_long_row) == (
            len(long),
            long[0] if long else 0,
        )


def _bare(cells: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in cells)
