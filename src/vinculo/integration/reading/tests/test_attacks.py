"""Files made to hurt: refused before they cost anything, or read without harm."""

import gzip
import io
import struct
import subprocess
import sys
import zipfile
import zlib

import pytest
import xlsxwriter

from vinculo.integration.reading import Limits, Refused, open_source, read, rows
from vinculo.integration.reading.tests import corpus


def refusal(path, **options):
    with pytest.raises(Refused) as caught:
        read(open_source(path, **options))
    return caught.value.note.code


_OPEN = """
import resource, sys
from pathlib import Path
from vinculo.integration.reading import Refused, open_source, read
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read(open_source(Path(sys.argv[1])))
    code = "taken"
except Refused as refused:
    code = refused.note.code
print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def refused_within(path, kilobytes):
    """The refusal, by a fresh process whose memory must not grow by more."""
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path)], capture_output=True, text=True, check=True
    )
    code, grown = done.stdout.split()
    assert int(grown) < kilobytes
    return code


def archive(*members, **options):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            made.writestr(name, content, **options)
    return out.getvalue()


def workbook_with(name, content):
    return archive(
        ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"), (name, content)
    )


def test_a_gzip_bomb_is_refused_without_unpacking_it(write):
    bomb = gzip.compress(b"a,b\n" * (25 << 20), 6)
    path = write(bomb, "bomb.csv.gz")
    assert refused_within(path, 50 << 10) == "bomb"


def test_a_zip_bomb_is_refused_by_what_it_declares(write):
    path = write(archive(("a.csv", b"0" * (100 << 20))), "bomb.zip")
    assert refused_within(path, 50 << 10) == "bomb"


def test_an_xlsx_bomb_is_refused_before_a_reader_sees_it(write):
    path = write(workbook_with("xl/worksheets/sheet1.xml", b" " * (100 << 20)), "bomb.xlsx")
    assert refused_within(path, 50 << 10) == "bomb"


def test_a_member_that_unpacks_to_more_than_it_declares_is_refused(write):
    data = bytearray(workbook_with("xl/worksheets/sheet1.xml", b"<c/>" * 1_000_000))
    real, lie = struct.pack("<I", 4_000_000), struct.pack("<I", 1_000)
    assert data.count(real) >= 2
    path = write(bytes(data.replace(real, lie)), "liar.xlsx")
    assert refusal(path) == "bomb"


def test_members_that_share_their_bytes_are_refused(write):
    data = bytearray(workbook_with("xl/a.xml", b"x" * 5_000) + b"")
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as made:
        last = made.infolist()[-1]
    directory = data.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<I", data, directory + 16)[0]
    entry = bytes(data[start:directory]).split(b"PK\x01\x02")[-1]
    extra = b"PK\x01\x02" + entry
    end = bytearray(data[directory:])
    count, size = struct.unpack_from("<HI", end, 10)
    struct.pack_into("<HHI", end, 8, count + 1, count + 1, size + len(extra))
    path = write(bytes(data[:directory]) + extra + bytes(end), "overlap.xlsx")
    assert last.filename == "xl/a.xml"
    assert refusal(path) == "bomb"


def test_a_cell_in_the_last_corner_kills_the_reader_process_only(tmp_path):
    path = tmp_path / "corner.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write(0, 0, "a")
    sheet.write(1_048_575, 16_383, "z")
    book.close()
    assert path.stat().st_size < 10_000
    assert refused_within(path, 50 << 10) == "too_large_inside"


def test_a_directory_of_a_million_entries_is_refused_unread(write):
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 65_535, 65_535, 60_000_000, 4, 0)
    assert refusal(write(b"PK\x03\x04" + b"x" * 60 + end, "many.xlsx")) == "bomb"


def test_entities_are_refused(write):
    laughs = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert refusal(write(workbook_with("xl/sharedStrings.xml", laughs), "xxe.xlsx")) == "entities"


def test_a_link_in_an_archive_is_refused(write):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        info = zipfile.ZipInfo("ventas.csv")
        info.external_attr = 0o120777 << 16
        made.writestr(info, "/etc/passwd")
    assert refusal(write(out.getvalue(), "link.zip")) == "bomb"


def test_a_path_that_climbs_out_is_never_written(write, tmp_path):
    path = write(archive(("../../climbed.csv", "a,b\n1,2\n")), "slip.zip")
    source = open_source(path)
    assert [cells for _row, cells in rows(source)] == [["1", "2"]]
    assert not (tmp_path.parent / "climbed.csv").exists()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"", "empty_file"),
        ("a.csv", b"\x00\x00\x00", "empty_file"),
        ("a.csv", b"\r\n\r\n  \n", "empty_file"),
        ("a.csv", b"a,b\n", "no_rows"),
        ("a.csv", b"%PDF-1.7 ...", "not_a_table"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "not_a_table"),
        ("a.xlsx", b"PK\x03\x04 nothing else", "damaged"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "damaged"),
        ("a.csv.gz", gzip.compress(b"a,b\n1,2\n" * 5_000)[:-20], "truncated"),
        ("a.csv.gz", b"\x1f\x8b\x08\x00garbage garbage garbage", "damaged"),
        ("a.gz", gzip.compress(gzip.compress(b"a,b\n1,2\n")), "nested"),
        ("a.zip", archive(("a.csv", "a\n1"), ("b.csv", "a\n1")), "many_files"),
    ],
    # The packed bytes hold the clock: every process must name the tests alike.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_readable_table_is_refused_with_a_reason(write, name, content, code):
    assert refusal(write(content, name)) == code


def test_limits_hold(write):
    assert refusal(write("a,b\n1,2\n"), limits=Limits(file_bytes=4)) == "too_large"
    wide = ",".join(f"c{i}" for i in range(501))
    assert refusal(write(wide + "\n" + ",".join("1" * 501) + "\n")) == "too_many_columns"
    assert refusal(write(b"a,b\n" + b"x" * (17 << 20))) == "line_too_long"
    assert refusal(write("a,b\n1,2\n"), encoding="no-such-encoding") == "encoding"
    packed = gzip.compress(zlib.compress(bytes(range(256)) * 64) * 4_000)
    assert (
        refusal(write(packed, "b.gz"), limits=Limits(unpacked_bytes=100_000)) == "too_large_inside"
    )


def test_five_hundred_columns_are_read(write):
    wide = ",".join(f"c{i}" for i in range(500))
    source = open_source(write(wide + "\n" + ",".join(map(str, range(500))) + "\n"))
    assert (len(source.columns), source.columns[499].letter) == (500, "SF")
    assert read(source).rows == 1


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "-5", "＝1"])
def test_formulas_are_text_and_stay_as_they_are(write, cell):
    source = open_source(write(f'a;b\n"{cell}";2\n'))
    ((_row, cells),) = rows(source)
    assert cells == [cell.strip(), "2"]


def test_numeric_bombs_in_cells_are_unreadable_cells(write):
    bombs = ["1e999999", "9" * 50_000, " " * 200 + "1", "((((((1"]
    source = open_source(
        write("cliente;valor\n" + "".join(f"1;{bomb}\n" for bomb in bombs) + "2;3\n" * 9)
    )
    column = read(source, kind="purchases").column("valor")
    assert column.unreadable == 3


def test_what_cannot_be_seen_is_taken_out(write):
    dirty = "nombre,id\nAn\x00a\u200b\u202e,1\n\ufeffLuis\x07,2\n"
    source = open_source(write(dirty))
    assert [cells for _row, cells in rows(source)] == [["Ana", "1"], ["Luis", "2"]]


def test_a_corpus_file_cut_anywhere_never_raises_anything_but_refused(write):
    for packing, convention in (("", "1.234,56"), ("gzip", "1,234.56"), ("zip", "1234.56")):
        whole = corpus.packed(corpus.text(";", convention, "dmy").encode("cp1252"), packing)
        for cut in range(0, len(whole), 37):
            try:
                source = open_source(write(whole[:cut], "cut"))
                list(rows(source, read(source, kind="purchases")))
            except Refused:
                continue
