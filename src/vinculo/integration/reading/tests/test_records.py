import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from vinculo.integration.reading import open_source, read, rows
from vinculo.integration.reading.records import records

cells = st.text(alphabet='ab",;\n\r \t|é', max_size=6)


def cut(text, delimiter=",", width=0):
    return list(records(io.StringIO(text, newline=""), delimiter, width))


@given(
    st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
)
def test_what_csv_writes_is_read_back(table, delimiter):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    assert cut(out.getvalue(), delimiter, 2) == table


def test_a_line_break_within_quotes_belongs_to_the_cell():
    assert cut('a,b\n1,"x\ny"\n2,z\n', width=2) == [["a", "b"], ["1", "x\ny"], ["2", "z"]]


def test_a_quote_that_is_never_closed_costs_its_own_line_only():
    text = 'a,b,c\n1,"open,2\n' + "3,x,4\n" * 5
    assert cut(text, width=3) == [["a", "b", "c"], ["1", "open", "2"], *[["3", "x", "4"]] * 5]


def test_inches_are_no_quotes():
    assert cut('a,b\n12" pipe,1\n"7"" pipe",2\n') == [
        ["a", "b"],
        ['12" pipe', "1"],
        ['7" pipe', "2"],
    ]


def test_two_stray_quotes_do_not_swallow_what_is_between():
    assert cut('a,b\n1,"x\n2,"y\n3,z\n', width=2) == [
        ["a", "b"],
        ["1", "x"],
        ["2", "y"],
        ["3", "z"],
    ]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(write):
    text = 'sep=;\nventas de marzo\n\nid;nota\n1;"dos\nlíneas"\n\n;;\n2;b\n'
    source = open_source(write(text))
    assert (source.delimiter, source.header_row) == (";", 3)
    assert list(rows(source)) == [(4, ["1", "dos\nlíneas"]), (7, ["2", "b"])]


def test_rows_with_too_many_cells_are_set_aside(write):
    source = open_source(write("a,b\n1,2\n3,4,5\n6,7,\n8\n" + "1,2\n" * 200))
    aside = []
    found = list(rows(source, set_aside=lambda row, cells: aside.append((row, cells))))
    assert aside == [(3, ["3", "4", "5"])]
    assert found[1:3] == [(4, ["6", "7"]), (5, ["8", None])]
    reading = read(source)
    assert (reading.rows, reading.long_rows) == (204, 1)
    assert [note.code for note in reading.notes] == ["long_rows"]


def test_old_macintosh_line_ends_are_line_ends(write):
    assert list(rows(open_source(write("a,b\r1,2\r3,4\r")))) == [(2, ["1", "2"]), (3, ["3", "4"])]


def test_one_column_is_a_table(write):
    source = open_source(write("correo\nana@example.com\nluis@example.com\n"))
    assert (source.delimiter, len(source.columns), read(source).column("correo").kind) == (
        *("", 1, "email"),
    )
