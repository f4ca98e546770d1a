"""Workbooks: typed cells are exact and never in doubt; texts among them are read as texts."""

import datetime
import gzip
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from vinculo.integration.reading import Refused, guess, instant, number, open_source, read, rows
from vinculo.integration.reading.tests import corpus


def written(tmp_path, *lines, name="libro.xlsx"):
    book = xlsxwriter.Workbook(str(tmp_path / name), {"strings_to_numbers": False})
    sheet = book.add_worksheet("Hoja")
    style = book.add_format({"num_format": "dd/mm/yyyy"})
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            if isinstance(value, datetime.date):
                sheet.write_datetime(row, column, value, style)
            else:
                sheet.write(row, column, value)
    book.close()
    return tmp_path / name


@pytest.mark.parametrize("date1904", [False, True])
@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("packed", [False, True])
def test_a_workbook_says_what_the_text_files_say(tmp_path, date1904, as_text, packed):
    path = corpus.workbook(tmp_path / "a.xlsx", date1904=date1904, as_text=as_text)
    if packed:
        (tmp_path / "a.xlsx.gz").write_bytes(gzip.compress(path.read_bytes()))
        path = tmp_path / "a.xlsx.gz"
    source = open_source(path)
    reading = read(source, kind="purchases")
    assert (source.kind, source.header_row, source.sheets) == ("xlsx", 3, ("Ventas", "Vacía"))
    assert reading.questions == ()
    assert guess(source, reading, "purchases").chosen["VALOR"] == "amount"
    found = list(rows(source, reading))
    assert [row for row, _cells in found] == list(range(4, 16))
    for sale, (_row, cells) in zip(corpus.sales(), found, strict=True):
        assert cells[:2] == [sale.code, sale.name]
        assert instant(cells[2], reading.column("FECHA")).date() == sale.day
        assert number(cells[3], reading.column("VALOR")) == sale.amount
        assert number(cells[6], reading.column("DOBLE")) if reading.column("DOBLE").number else True


def test_typed_numbers_are_never_in_doubt(tmp_path):
    path = written(tmp_path, ["cliente", "fecha", "valor"], ["1", datetime.date(2026, 2, 1), 1.234])
    reading = read(open_source(path), kind="purchases")
    column = reading.column("valor")
    assert (reading.questions, column.settled_by) == ((), "cells")
    assert reading.column("fecha").settled_by == "cells"


def test_a_typed_number_among_comma_texts_keeps_its_value(tmp_path):
    lines = [["1", 1234.5], ["2", "1.234,5"], ["3", -0.25], ["4", "2.000,75"]]
    path = written(tmp_path, ["cliente", "valor"], *lines)
    source = open_source(path)
    reading = read(source, kind="purchases")
    column = reading.column("valor")
    values = [number(cells[1], column) for _row, cells in rows(source, reading)]
    assert values == [Decimal(text) for text in ("1234.5", "1234.5", "-0.25", "2000.75")]


def test_a_doubtful_text_among_typed_numbers_is_asked_about(tmp_path):
    path = written(tmp_path, ["cliente", "valor"], ["1", 5.5], ["2", "1.234"])
    source = open_source(path)
    reading = read(source, kind="purchases")
    assert [question.samples for question in reading.questions] == [("1.234",)]
    settled = reading.answered({"valor": "1.234,56"})
    values = [number(c[1], settled.column("valor")) for _row, c in rows(source, settled)]
    assert values == [Decimal("5.5"), Decimal(1234)]


def test_floats_show_the_digits_a_spreadsheet_keeps(tmp_path):
    path = written(tmp_path, ["cliente", "valor"], ["1", 0.1 + 0.2], ["2", 1e15], ["3", 1e-7])
    source = open_source(path)
    assert [cells[1] for _row, cells in rows(source)] == ["0.3", "1000000000000000", "0.0000001"]


def test_day_numbers_follow_the_calendar_of_their_workbook(tmp_path):
    path = written(tmp_path, ["cliente", "fecha", "valor"], ["1", 45292, 5], ["2", 45293.5, 6])
    source = open_source(path)
    reading = read(source, kind="purchases")
    column = reading.column("fecha")
    assert (reading.questions, column.date) == ((), "excel1900")
    moments = [instant(cells[1], column) for _row, cells in rows(source, reading)]
    assert moments == [datetime.datetime(2024, 1, 1), datetime.datetime(2024, 1, 2, 12)]


def test_what_a_spreadsheet_damaged_is_said(tmp_path):
    path = written(
        tmp_path,
        ["nombre", "telefono", "documento"],
        ["Ana", "3,00123E+11", 1234567890123456789],
        ["Luis", "3001234567", 5],
    )
    reading = read(open_source(path), kind="customers")
    assert [note.code for note in reading.column("telefono").notes] == ["scientific"]
    assert [note.code for note in reading.column("documento").notes] == ["rounded"]


def test_dates_that_a_spreadsheet_half_converted_are_noticed(tmp_path):
    typed = [["1", datetime.date(2026, day, 1), 5] for day in (2, 3, 4)]
    texts = [["2", f"{month:02}/2{month}/2026", 5] for month in (1, 2, 3)]
    path = written(tmp_path, ["cliente", "fecha", "valor"], *typed, *texts)
    notes = read(open_source(path), kind="purchases").column("fecha").notes
    assert [note.code for note in notes] == ["swapped_dates"]


def test_the_sheet_can_be_chosen(tmp_path):
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    for name in ("uno", "dos"):
        book.add_worksheet(name).write_row(0, 0, ["id", "hoja"])
        book.get_worksheet_by_name(name).write_row(1, 0, ["1", name])
    book.add_worksheet("oculta").hide()
    book.close()
    for name in ("uno", "dos"):
        ((_row, cells),) = rows(open_source(tmp_path / "a.xlsx", sheet=name))
        assert cells == ["1", name]
    with pytest.raises(Refused) as caught:
        open_source(tmp_path / "a.xlsx", sheet="oculta")
    assert caught.value.note.code == "no_such_sheet"


def test_an_open_document_is_read(tmp_path):
    cell = '<table:table-cell office:value-type="{}" {}><text:p>{}</text:p></table:table-cell>'
    head = "".join(cell.format("string", "", name) for name in ("cliente", "fecha", "valor"))
    body = (
        cell.format("string", "", "7")
        + cell.format("date", 'office:date-value="2026-03-01"', "01/03/26")
        + cell.format("float", 'office:value="1234.5"', "1.234,50")
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<office:document-content xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0"'
        f' xmlns:text="{space}text:1.0"><office:body><office:spreadsheet><table:table'
        f' table:name="Hoja"><table:table-row>{head}</table:table-row><table:table-row>{body}'
        "</table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    source = open_source(path)
    reading = read(source, kind="purchases")
    assert (source.kind, reading.questions) == ("ods", ())
    assert [cells for _row, cells in rows(source, reading)] == [["7", "2026-03-01", "1234.5"]]


def test_the_text_of_a_workbook_is_found_again_and_cleared_away(tmp_path):
    path = corpus.workbook(tmp_path / "a.xlsx")
    kept = open_source(path, spool_dir=tmp_path / "spool")
    stamp = kept.spool.stat().st_mtime_ns
    assert open_source(path, spool_dir=tmp_path / "spool").spool.stat().st_mtime_ns == stamp
    passing = open_source(path)
    spool = Path(passing.spool)
    assert spool.exists()
    del passing
    assert not spool.parent.exists()
    assert kept.spool.exists()
