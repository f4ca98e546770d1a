"""Evidence in words: what agrees, how far, and whether that is worth much."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

Say = Callable[[str], str]


def _(text: str) -> str:
    """Marks a text for the catalogue; `sentence` says it in the reader's language."""
    return text


FIELDS = {
    "surnames": _("Surnames"),
    "given": _("Given names"),
    "firm": _("Name of the organisation"),
    "birth": _("Birthday"),
    "document": _("Document"),
    "phone": _("Telephone"),
    "email": _("E-mail"),
    "email_of_name": _("E-mail made of the name"),
    "address": _("Address"),
    "street": _("Street"),
    "house": _("House number"),
    "place": _("Quarter or place"),
    "city": _("City"),
    "postcode": _("Post code"),
    "region": _("Region"),
    "third": _("A third record"),
}
DEGREES = {
    "equal": _("equal"),
    "rare_equal": _("equal, and few have it"),
    "common_equal": _("equal, but many have it"),
    "sound": _("sounds equal"),
    "rare_sound": _("sounds equal, and few have it"),
    "common_sound": _("sounds equal, but many have it"),
    "part": _("one says only a part of it"),
    "rare_part": _("one says only a part of it, and few have it"),
    "common_part": _("one says only a part of it, and many have it"),
    "building": _("the same building"),
    "rare_building": _("the same building"),
    "common_building": _("the same building, where many are"),
    "typing": _("one slip apart"),
    "rare_typing": _("one slip apart"),
    "common_typing": _("one slip apart"),
    "two_slips": _("two slips apart"),
    "three_slips": _("three slips apart"),
    "turned": _("day and month have changed places"),
    "day_and_month": _("same day, another year"),
    "swapped": _("given name and surname have changed places"),
    "initial": _("the initial fits"),
    "alike": _("much alike"),
    "mailbox": _("same mailbox at another provider"),
    "one_of_two": _("one word is the same"),
    "far": _("somewhat alike"),
    "different": _("different"),
    "both": _("both seem to be the same as it"),
}


def sentence(one: Mapping[str, Any], say: Say | None = None, values: bool = True) -> str:
    """`Surnames: equal, and few have it (Zubizarreta)`; `say` translates, Django by default."""
    on_page = say is None
    if say is None:
        from django.utils.translation import gettext

        say = gettext
    field = say(FIELDS.get(str(one["field"]), str(one["field"])))
    degree = say(DEGREES.get(str(one["words"]), str(one["words"])))
    told = dict.fromkeys(str(one[side]) for side in ("left", "right") if one.get(side))
    if one["field"] == "birth" and on_page:
        told = dict.fromkeys(_day(value) for value in told)
    shown = f" ({' / '.join(told)})" if values and told else ""
    return f"{field}: {degree}{shown}"


def _day(value: str) -> str:
    """A day of comparable records, 19800314 or 1980-03-14, as the company writes it."""
    from vinculo.lib.money import format_date
    from vinculo.shell.ui.convention import current_style

    try:
        return format_date(date.fromisoformat(value), current_style(), "medium")
    except ValueError:
        return value


def sentence_sql(say: Say, one: str = "one") -> str:
    """The same as SQL over a struct, for a hundred thousand pairs at once."""
    field, degree = _said(f"{one}.field", FIELDS, say), _said(f"{one}.words", DEGREES, say)
    left, right = f'{one}."left"', f'{one}."right"'
    told = (
        f"CASE WHEN {left} = '' AND {right} = '' THEN ''"
        f" WHEN {left} = {right} OR {right} = '' THEN ' (' || {left} || ')'"
        f" WHEN {left} = '' THEN ' (' || {right} || ')'"
        f" ELSE ' (' || {left} || ' / ' || {right} || ')' END"
    )
    return f"{field} || ': ' || {degree} || {told}"


def _said(sql: str, texts: Mapping[str, str], say: Say) -> str:
    whens = " ".join(f"WHEN '{name}' THEN {_quoted(say(text))}" for name, text in texts.items())
    return f"CASE {sql} {whens} ELSE {sql} END"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
