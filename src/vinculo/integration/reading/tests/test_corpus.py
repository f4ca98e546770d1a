"""Hundreds of files that say the same in different ways must read the same."""

import pytest

from vinculo.integration.reading import guess, instant, number, open_source, read, rows
from vinculo.integration.reading.tests import corpus

CASES = list(corpus.cases())


def test_the_corpus_is_as_large_as_promised():
    assert len({case.name for case in CASES}) == len(CASES) >= 400


@pytest.mark.parametrize("encoding", corpus.ENCODINGS)
def test_every_file_of_an_encoding_reads_the_same(encoding, tmp_path):
    for case in CASES:
        if case.encoding == encoding:
            _check(case, case.write(tmp_path))


def _check(case, path):
    source = open_source(path)
    assert source.delimiter == case.delimiter, case
    assert source.header_row == 1, case
    reading = read(source, kind="purchases")
    assert not reading.questions, case
    mapping = guess(source, reading, "purchases")
    assert mapping.chosen == {
        "CODIGO_CLIENTE": "customer_id",
        "RAZON_SOCIAL": "customer_name",
        "FECHA": "date",
        "VALOR": "amount",
        "CANTIDAD": "quantity",
        "CANAL": "channel",
    }, case
    assert mapping.missing == ()
    found = list(rows(source, reading))
    assert [row for row, _cells in found] == list(range(2, 14)), case
    amount, day = reading.column("VALOR"), reading.column("FECHA")
    assert (amount.unreadable, day.unreadable) == (0, 0), case
    for sale, (_row, cells) in zip(corpus.sales(), found, strict=True):
        code, name, when, value, quantity, channel = cells
        assert (code, name, channel) == (sale.code, sale.name, sale.channel), case
        assert number(value, amount) == sale.amount, case
        assert number(quantity, reading.column("CANTIDAD")) == sale.quantity, case
        assert instant(when, day).date() == sale.day, case
