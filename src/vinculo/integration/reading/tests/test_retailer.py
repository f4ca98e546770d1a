"""A real retailer's export in small: the guess alone must be right."""

from datetime import datetime
from decimal import Decimal

import pytest

from vinculo.integration.reading import code, guess, instant, number, open_source, read, rows

EXTRACT = """\
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
536366,22633,HAND WARMER UNION JACK,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
536367,84879,"COLOUR BIRD ORNAMENT, SMALL",32,2010-12-01 08:34:00,1.69,13047.0,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom
536370,22728,ALARM CLOCK BAKELIKE PINK,24,2010-12-01 08:45:00,3.75,12583.0,France
536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
536544,21773,DECORATIVE ROSE BATHROOM BOTTLE,1,2010-12-01 14:32:00,2.51,,United Kingdom
536371,22086,"12"" PAPER CHAIN 50'S XMAS ",80,2010-12-01 09:00:00,2.55,13748.0,United Kingdom
"""


@pytest.fixture
def retailer(write):
    source = open_source(write(EXTRACT))
    return source, read(source, kind="purchases")


def test_the_guess_alone_is_right(retailer):
    source, reading = retailer
    mapping = guess(source, reading, "purchases")
    assert mapping.chosen == {
        "InvoiceNo": "document",
        "StockCode": "product",
        "Description": "description",
        "Quantity": "quantity",
        "InvoiceDate": "date",
        "UnitPrice": "unit_price",
        "CustomerID": "customer_id",
        "Country": "country",
    }
    assert mapping.rules == {"amount": "quantity_times_unit_price", "cancellation_prefix": "C"}
    assert mapping.missing == ()
    assert reading.questions == ()


def test_the_lines_add_up_and_ids_lose_their_decimal_zero(retailer):
    source, reading = retailer
    quantity, price = reading.column("Quantity"), reading.column("UnitPrice")
    total, customers = Decimal(0), set()
    for _row, cells in rows(source, reading):
        total += number(cells[3], quantity) * number(cells[5], price)
        customers.add(code(cells[6], reading.column("CustomerID")) if cells[6] else None)
    assert total == Decimal("15.30") + Decimal("20.34") + Decimal("11.10") + Decimal(
        "54.08"
    ) - Decimal("27.5") + Decimal("90.00") + Decimal("2.51") + Decimal("204.00")
    assert customers == {"17850", "13047", "14527", "12583", "13748", None}


def test_quotes_commas_and_empty_cells_keep_their_place(retailer):
    source, reading = retailer
    found = dict(rows(source, reading))
    assert found[5][2] == "COLOUR BIRD ORNAMENT, SMALL"
    assert found[10][2] == "12\" PAPER CHAIN 50'S XMAS"
    assert found[8][2] is None
    assert instant(found[6][4], reading.column("InvoiceDate")) == datetime(2010, 12, 1, 9, 41)


def test_a_plain_purchases_file_is_understood(write):
    header = "customer_id,date,amount,currency,document,product,category,quantity,cost,channel,kind"
    source = open_source(write(f"{header}\n7,2026-01-05,10.50,COP,F1,P1,Pan,2,5.25,web,sale\n"))
    reading = read(source, kind="purchases")
    mapping = guess(source, reading, "purchases")
    assert mapping.chosen == {name: name for name in header.split(",")}
    assert mapping.rules == {"amount": "column", "cancellation_prefix": ""}
    three = open_source(write("customer_id,date,amount\n7,2026-01-05,10.50\n"))
    assert guess(three, read(three), "purchases").missing == ()


def test_a_letter_before_the_number_alone_cancels_nothing(write):
    lines = "".join(f"C{i},2026-01-0{i},10,A{i}\n" for i in range(1, 9))
    source = open_source(write("factura,fecha,valor,cliente\n" + lines))
    assert guess(source, read(source), "purchases").rules["cancellation_prefix"] == ""
