"""What a form showed, field by field, as marks that travel with it.

Values are compared as the browser sends them, so that a field nobody touched is equal to itself
whatever its type; the marks say whether, never what.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from django.forms import BaseForm

SHOWN, KEEP = "shown", "keep-"


def sent_text(value: Any) -> str:
    """One text for what a browser sends or a widget shows of a value."""
    match value:
        case None | False:
            return ""
        case True:
            return "on"
        case list() | tuple() | set():
            return "\n".join(sorted(sent_text(one) for one in value if one not in (None, "")))
    return "\n".join(str(value).split("\r\n")).strip()


def mark(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def shown_value(form: BaseForm, name: str) -> Any:
    """What the widget of a field shows when nobody has typed into it: the record as it is now."""
    field = form.fields[name]
    value = field.prepare_value(form.get_initial_for_field(field, name))
    if isinstance(value, bool):
        return value
    return field.widget.format_value(value)


def typed_value(form: BaseForm, name: str, data: Any) -> Any:
    widget = form.fields[name].widget
    return widget.value_from_datadict(data, form.files, form.add_prefix(name))


def pack(marks: Mapping[str, str]) -> str:
    return " ".join(f"{name}={one}" for name, one in marks.items())


def unpack(text: str) -> dict[str, str]:
    pairs = (pair.rpartition("=") for pair in text.split())
    return {name: one for name, _, one in pairs if name}
