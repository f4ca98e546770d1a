"""What is written as it usually is, understood by DuckDB itself: all rows at once.

Each is SQL for what the reader of the same field (`understanding.readers`) would say, or NULL
where that reader must be asked: a million telephones cost a second so, and minutes otherwise.
"""

from vinculo.lib.phones import mobiles_of

# Printing ASCII without space and what stands between several addresses.
_INNER = r"!-+\-.0-:=?A-~"
_EDGE = _INNER.replace(".", "")


def as_usual(field: str, text: str, country: str) -> str | None:
    """SQL over the SQL `text`; None where nothing is usual."""
    if field == "phones":
        return _mobile(text, country)
    if field == "document":
        return _number(text)
    if field == "emails":
        one = f"[{_EDGE}][{_INNER}]*@[{_INNER}]*[{_EDGE}]"
        usual = f"length({text}) > 4 AND regexp_full_match({text}, '{one}')"
        return f"CASE WHEN {usual} THEN [lower({text})] END"
    if field == "birth":
        whole = f"regexp_full_match({text}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}')"
        return f"CASE WHEN {whole} THEN replace({text}, '-', '') END"
    return None


def _mobile(text: str, country: str) -> str | None:
    """One mobile of the country, with what people put between and before its digits."""
    plan = mobiles_of(country)
    if plan is None:
        return None
    label = r"(?i)^(?:cel|celular|tel)[.:]?\s+"
    digits = f"regexp_replace(regexp_replace({text}, '{label}', ''), '[ ().-]', '', 'g')"
    pattern = rf"(?:\+{plan.code}|{plan.code})?({plan.mobile.pattern})"
    usual = r"(?i)(?:(?:cel|celular|tel)[.:]?\s+)?\+?[0-9 ().-]*[0-9]"
    return (
        f"CASE WHEN regexp_full_match({text}, '{usual}') AND NOT regexp_matches({text}, '\\.0+$')"
        f" AND regexp_full_match({digits}, '{pattern}')"
        f" AND (NOT starts_with({digits}, '{plan.code}')"
        f" OR NOT regexp_full_match({digits}, '{plan.anything.pattern}'))"
        f" THEN ['+{plan.code}' || regexp_extract({digits}, '^{pattern}$', 1)] END"
    )


def _number(text: str) -> str:
    """Digits with points between; ten that begin with 8 or 9 may end in a check digit."""
    usual = r"(?i)(?:c\.?c(?:[.:]\s*|\s+))?[0-9][0-9. ]*"
    number = f"ltrim(regexp_replace({text}, '[^0-9]', '', 'g'), '0')"
    return (
        f"CASE WHEN regexp_full_match({text}, '{usual}') AND length({number}) BETWEEN 4 AND 15"
        f" AND NOT regexp_full_match({number}, '[89][0-9]{{9}}') THEN {number} END"
    )
