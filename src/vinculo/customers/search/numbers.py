"""Who has this e-mail, tax number, telephone or code of another system: each by its own index."""

import re

from vinculo.lib.phones import search_digits
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.accounts.restrictable import CONTACTS, DOCUMENTS
from vinculo.shell.prepared import ask

MOST = 400
FIELD_OF = {"email": CONTACTS, "phone": CONTACTS, "document": DOCUMENTS}
DIGITS = re.compile(r"\D+")
LAST_LETTER = "\U0010ffff"

# A range and not LIKE: a plan that is kept must know its index without knowing the words.
_BEGINS = "{0} ~>=~ %({1})s::text AND {0} ~<~ %({1}_end)s::text"
_EMAIL = f"""
SELECT 'email', customer_id FROM customers_contactpoint
 WHERE {_BEGINS.format("value", "email")} AND kind = 'email' LIMIT {MOST}
"""
# The index of the telephones leaves the empty ones out, and serves only who does so too.
_NUMBER = f"""
(SELECT 'code', customer_id FROM customers_externalid WHERE value = %(code)s::text LIMIT {MOST})
UNION ALL
(SELECT 'document', customer_id FROM customers_identitydocument
  WHERE {_BEGINS.format("number", "compact")} LIMIT {MOST})
UNION ALL
(SELECT 'document', customer_id FROM customers_identitydocument
  WHERE {_BEGINS.format("number", "digits")} LIMIT {MOST})
UNION ALL
(SELECT 'document', customer_id FROM customers_identitydocument
  WHERE number = %(unchecked)s::text LIMIT {MOST})
UNION ALL
(SELECT 'phone', customer_id FROM customers_contactpoint
  WHERE {_BEGINS.format("reversed_digits", "tail")} AND NOT reversed_digits = '' LIMIT {MOST})
"""


def pointed_to(text: str, viewer: User | None) -> dict[int, str]:
    """What of the customer was typed, by customer: email, code, document or phone.

    Nobody is found by a field that is hidden from the viewer.
    """
    limits = field_limits(viewer) if viewer else None
    found = _pointed_to(text)
    if limits is None or not limits.hidden:
        return found
    return {pk: why for pk, why in found.items() if limits.sees(FIELD_OF.get(why, ""))}


def _pointed_to(text: str) -> dict[int, str]:
    if "@" in text:
        return dict(_whom(_EMAIL, {"email": text.lower()}))
    asked: dict[str, str | None] = dict.fromkeys(("compact", "digits", "unchecked", "tail"))
    asked["code"] = text
    digits = DIGITS.sub("", text)
    if len(digits) >= 5 and len(digits) >= len(re.sub(r"[\W_]+", "", text)) - 2:
        asked["compact"] = re.sub(r"[\s.,\-/]+", "", text).upper()
        asked["digits"], asked["unchecked"] = digits, digits[:-1]
        tail = search_digits(text, Company.get().country)[::-1]
        asked["tail"] = tail if len(tail) >= 5 else None
    return dict(reversed(_whom(_NUMBER, asked)))


def _whom(statement: str, asked: dict[str, str | None]) -> list[tuple[int, str]]:
    """The nearest kind of finding first."""
    ends = {f"{name}_end": value and value + LAST_LETTER for name, value in asked.items()}
    return [(pk, why) for why, pk in ask(statement, asked | ends)]
