"""What leaves as a cell is never computed, and numbers stay numbers."""

import pytest

from vinculo.lib.spreadsheet import safe_cell


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\x00=1",
     " =1", "\ufeff=1", "\u200b=1", "＝1", "＋1+1"],
)  # fmt: skip
def test_what_would_be_computed_is_defused(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "-1.234,56", "+573001234567", "12 %", "María", "a=b", ""])
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text
