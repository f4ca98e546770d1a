"""Cells that a spreadsheet opens without taking them for a formula (OWASP, CSV injection)."""

import re

_FORMULA = re.compile(r"[\s\u200b\ufeff\x00]*[=+\-@＝＋－＠\t\r\n\x00]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?")


def safe_cell(text: str) -> str:
    """With an apostrophe in front of what would be computed; numbers such as -5 stay numbers."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
