"""Makes files as people send them: the same sales, in every encoding, mark and habit."""

import datetime
import gzip
import io
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import xlsxwriter

HEADERS = ["CODIGO_CLIENTE", "RAZON_SOCIAL", "FECHA", "VALOR", "CANTIDAD", "CANAL"]
NAMES = ["Panadería La Espiga", "Muñoz & Cía.", "Ángel Peña", "Niño Güell", "O'Brien S.A.S."]
AMOUNTS = [
    Decimal("1234.56"),
    Decimal("-48900.5"),
    Decimal("7"),
    Decimal("0.99"),
    Decimal("1500000"),
]
DAYS = [datetime.date(2026, 3, 1), datetime.date(2026, 12, 25), datetime.date(2025, 1, 31)]

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "cp850", "mac_roman")
DELIMITERS = (",", ";", "\t", "|")
NUMBERS = ("1.234,56", "1,234.56", "1 234,56", "1234,56", "1234.56", "1'234.56")
DATES = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y", "ymd": "%Y-%m-%d", "short": "%d-%m-%y"}
PACKINGS = ("", "gzip", "zip")


@dataclass(frozen=True)
class Sale:
    code: str
    name: str
    day: datetime.date
    amount: Decimal
    quantity: int
    channel: str


def sales(count: int = 12) -> list[Sale]:
    return [
        Sale(
            f"{i:05}",
            NAMES[i % len(NAMES)],
            DAYS[i % len(DAYS)],
            AMOUNTS[i % len(AMOUNTS)],
            i % 9 + 1,
            "tienda" if i % 2 else "web",
        )
        for i in range(1, count + 1)
    ]


def number(value: Decimal, convention: str) -> str:
    text = f"{value:,.2f}" if value % 1 else f"{value:,.0f}"
    thousands = convention[1] if not convention[1].isdigit() else ""
    return text.translate(str.maketrans({",": thousands, ".": convention[-3]}))


def quoted(cell: str, delimiter: str, always: bool = False) -> str:
    if always or delimiter in cell or '"' in cell or "\n" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def text(
    delimiter: str, convention: str, order: str, newline: str = "\r\n", always: bool = False
) -> str:
    lines = [HEADERS] + [
        [
            *(sale.code, sale.name, sale.day.strftime(DATES[order])),
            *(number(sale.amount, convention), str(sale.quantity), sale.channel),
        ]
        for sale in sales()
    ]
    return "".join(
        delimiter.join(quoted(cell, delimiter, always) for cell in line) + newline for line in lines
    )


def packed(data: bytes, packing: str, name: str = "ventas.csv") -> bytes:
    if packing == "gzip":
        return gzip.compress(data)
    if packing == "zip":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, data)
        return out.getvalue()
    return data


@dataclass(frozen=True)
class Case:
    name: str
    encoding: str
    delimiter: str
    convention: str
    order: str
    packing: str

    def write(self, folder: Path) -> Path:
        body = text(self.delimiter, self.convention, self.order, always=self.packing == "zip")
        path = folder / self.name
        path.write_bytes(packed(body.encode(self.encoding), self.packing))
        return path


def cases() -> Iterator[Case]:
    """Every encoding with every mark, every number with every date; packed in turn: 768 files."""
    packings = itertools.cycle(PACKINGS)
    for encoding, delimiter, convention, order in itertools.product(
        ENCODINGS, DELIMITERS, NUMBERS, DATES
    ):
        packing = next(packings)
        mark = DELIMITERS.index(delimiter)
        name = f"{encoding}-{mark}-{NUMBERS.index(convention)}-{order}-{packing}"
        yield Case(name, encoding, delimiter, convention, order, packing)


def workbook(path: Path, *, date1904: bool = False, as_text: bool = False, rows: int = 12) -> Path:
    """The sales typed (or as text), under two title rows, with a formula and an empty sheet."""
    book = xlsxwriter.Workbook(str(path), {"date_1904": date1904})
    sheet = book.add_worksheet("Ventas")
    style = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write(0, 0, "Reporte de ventas")
    sheet.write_row(2, 0, [*HEADERS, "DOBLE"])
    for index, sale in enumerate(sales(rows), start=3):
        sheet.write_string(index, 0, sale.code)
        sheet.write_string(index, 1, sale.name)
        if as_text:
            sheet.write_string(index, 2, sale.day.strftime("%d/%m/%Y"))
            sheet.write_string(index, 3, number(sale.amount, "1.234,56"))
        else:
            sheet.write_datetime(
                index, 2, datetime.datetime.combine(sale.day, datetime.time()), style
            )
            sheet.write_number(index, 3, float(sale.amount))
        sheet.write_number(index, 4, sale.quantity)
        sheet.write_string(index, 5, sale.channel)
        sheet.write_formula(index, 6, f"=D{index + 1}*2", None, float(sale.amount) * 2)
    book.add_worksheet("Vacía")
    book.close()
    return path
