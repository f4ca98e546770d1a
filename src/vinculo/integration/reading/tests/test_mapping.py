"""Headers of programmes used here, and content where headers say nothing."""

import pytest

from vinculo.integration.reading import guess, open_source, read
from vinculo.integration.reading.fields import KINDS
from vinculo.integration.reading.headers import letter, normal


def mapped(write, kind, text, **options):
    source = open_source(write(text))
    return guess(source, read(source, kind=kind), kind, **options)


def test_the_customers_of_an_accounting_programme(write):
    text = (
        "CODIGO;RAZON_SOCIAL;NIT;DIR;CIUDAD;TEL1;CELULAR;E-MAIL;FEC_ING;VENDEDOR;OBS2\n"
        "00017;PANADERIA LA ESPIGA;900418327-3;cra 97 12 34;Bogotá;6012345678;3001234567;"
        "a@espiga.co;25/05/2019;Marta;\n"
    )
    found = mapped(write, "customers", text)
    assert found.chosen == {
        "CODIGO": "external_id",
        "RAZON_SOCIAL": "name",
        "NIT": "document",
        "DIR": "address",
        "CIUDAD": "city",
        "TEL1": "phone",
        "CELULAR": "mobile",
        "E-MAIL": "email",
        "FEC_ING": "since_on",
        "VENDEDOR": "owner",
    }
    assert found.fields["OBS2"].why.code == "empty_column"
    assert found.fields["NIT"].why.code == "documents"


@pytest.mark.parametrize(
    ("kind", "header", "field"),
    [
        ("purchases", "Fecha Factura", "date"),
        ("purchases", "VLR_TOTAL", "amount"),
        ("purchases", "nroFactura", "document"),
        ("purchases", "Cod. Cliente", "customer_id"),
        ("purchases", "Fecha de Vencimiento", "due_on"),
        ("purchases", "Punto de Venta", "shop"),
        ("customers", "Correo Electrónico", "email"),
        ("customers", "Teléfono 1", "phone"),
        ("customers", "Apellido Paterno", "surnames"),
        ("customers", "WhatsApp", "whatsapp"),
        ("products", "Referencia", "sku"),
        ("products", "Descripción", "name"),
        ("products", "Costo Promedio", "unit_cost"),
        ("interactions", "Fecha y hora", "started_at"),
        ("interactions", "Duración (min)", "duration"),
        ("interactions", "Asunto", "subject"),
    ],
)
def test_headers_are_known_in_their_many_forms(write, kind, header, field):
    cells = {"number": "12.5", "instant": "2026-01-25", "date": "2026-01-25", "email": "a@b.co"}
    cell = cells.get(KINDS[kind].field(field).type, "3001234567")
    assert mapped(write, kind, f"{header};zzz\n{cell};1\n").chosen.get(header) == field


def test_content_speaks_where_headers_are_silent(write):
    text = (
        "dato a;dato b;dato c\nana@example.com;3001234567;Ana\nluis@example.com;3107654321;Luis\n"
    )
    chosen = mapped(write, "customers", text).chosen
    assert chosen["dato a"] == "email"


def test_content_overrules_a_header_that_cannot_be_right(write):
    text = "cliente;fecha;total\nAna;2026-01-05;muchas gracias\nLuis;2026-01-06;de nada\n"
    found = mapped(write, "purchases", text)
    assert "total" not in found.chosen
    assert found.missing == (("amount", "quantity", "unit_price"),)


def test_a_remembered_mapping_goes_first(write):
    text = "A;B;C\n1;2026-01-05;10\n"
    remembered = {"A": "customer_id", "B": "date", "C": "amount", "gone": "cost", "X": "nonsense"}
    found = mapped(write, "purchases", text, remembered=remembered)
    assert found.chosen == {"A": "customer_id", "B": "date", "C": "amount"}
    assert found.fields["A"].why.code == "remembered"
    left_out = mapped(
        write, "purchases", "cliente;fecha;valor\n1;2026-01-05;10\n", remembered={"fecha": ""}
    )
    assert "fecha" not in left_out.chosen


def test_each_field_is_given_once(write):
    chosen = mapped(
        write, "purchases", "total;valor;importe;cliente;fecha\n1;2;3;4;2026-01-05\n"
    ).chosen
    assert sorted(chosen.values()) == ["amount", "customer_id", "date"]


def test_repeated_and_missing_headers_get_names_of_their_own(write):
    source = open_source(write("tel;tel;;tel (2)\n1;2;3;4\n"))
    names = [column.name for column in source.columns]
    assert (names[0], names[2], len(set(names))) == ("tel", "[C]", 4)


def test_a_file_without_header_goes_by_letters(write):
    source = open_source(write("1;2026-01-05;10,5\n2;2026-01-06;11,5\n"))
    assert (source.header_row, [c.name for c in source.columns]) == (0, ["[A]", "[B]", "[C]"])
    assert read(source).rows == 2


def test_headers_are_normalised():
    assert {normal(h) for h in ("VLR_ULT", "vlrUlt", "Vlr. Últ.", " vlr-ult ")} == {"vlr ult"}
    assert normal("CustomerID") == "customer id"
    assert [letter(i) for i in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize("kind", list(KINDS))
def test_no_header_of_a_kind_leads_to_two_fields_first(kind):
    fields = KINDS[kind].fields
    firsts = [field.synonyms[0] for field in fields]
    assert len(set(firsts)) == len(firsts)
    for group in KINDS[kind].required:
        for entry in group:
            for name in entry:
                KINDS[kind].field(name)
