"""Formats that a shopkeeper can write: 9 a digit, A a letter, * anything, the rest as it stands.

No regular expressions of people: what is written can not run away.
"""

import re

_IN_PYTHON = {"9": r"[0-9]", "A": r"[^\W\d_]", "*": r".*"}


def as_sql(mask: str) -> str:
    """A regular expression of PostgreSQL. Letters of other alphabets count as such there too."""
    letters = {"9": "[0-9]", "A": r"[^\d\s[:punct:]]", "*": ".*"}
    return "^" + "".join(letters.get(sign) or re.escape(sign) for sign in mask) + "$"


def fits(text: str, mask: str) -> bool:
    pattern = "".join(_IN_PYTHON.get(sign) or re.escape(sign) for sign in mask)
    return re.fullmatch(pattern, text.strip()) is not None
