"""Small pieces of a page: icons, initials, form fields, links into the side panel."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from django import template
from django.forms import BoundField, CheckboxInput, Form, RadioSelect
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from lucide import _render_icon

from vinculo.lib.text import fold
from vinculo.shell.editing.choosing import clash_of
from vinculo.shell.ui import assets, toasts

register = template.Library()

_SMALL_WORDS = frozenset(
    "de del la las el los y e da do dos san santa sas sa ltda cia".split()  # noqa: SIM905
)


@register.simple_tag
def asset(path: str) -> str:
    """The address of a static file, kept by browsers until its content changes."""
    return assets.asset_url(path)


@register.simple_tag
@cache
def icon(name: str, css: str = "i") -> SafeString:
    """A Lucide icon beside a word; it is hidden from screen readers."""
    attributes = {"class": css, "stroke-width": 1.75, "aria-hidden": "true"}
    svg: str = _render_icon(name, None, **attributes)
    return mark_safe(svg)  # noqa: S308  from the package


def initials(name: str) -> str:
    words = [w for w in re.findall(r"[^\W\d_]+", name) if fold(w) not in _SMALL_WORDS]
    return "".join(w[0] for w in words[:2]).upper() or name[:1].upper() or "?"


@register.simple_tag
def avatar(name: str, firm: bool = False, size: str = "") -> SafeString:
    """`size` lg or nothing; a firm is square. The name must stand beside it: this one is silent."""
    css = "avatar" + (" avatar-firm" if firm else "") + (f" avatar-{size}" if size else "")
    return format_html('<span class="{}" aria-hidden="true">{}</span>', css, initials(name))


@register.inclusion_tag("shell/field.html", takes_context=True)
def field(
    context: Any, bound: BoundField | None, hint: str = "", label: str = "", **attrs: Any
) -> dict[str, Any]:
    """A form field with label, hint and error; `placeholder`, `autocomplete`... go to the input.
    Nothing where the form has no such field for this person."""
    if not bound:
        return {}
    hint = hint or str(bound.help_text)
    described = [f"{bound.auto_id}_hint"] * bool(hint) + [f"{bound.auto_id}_error"] * bool(
        bound.errors
    )
    widget = bound.field.widget
    check, radios = isinstance(widget, CheckboxInput), isinstance(widget, RadioSelect)
    if not (check or radios):
        attrs["class"] = f"input {attrs.get('class', '')}".strip()
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if bound.errors:
        attrs["aria-invalid"] = "true"
    html = {name.replace("_", "-"): value for name, value in attrs.items()}
    return {
        "field": bound,
        "input": "" if radios else bound.as_widget(attrs=html),
        "label": label or bound.label,
        "hint": hint,
        "is_check": check,
        "is_radios": radios,
        "clash": clash_of(bound, context.get("user")),
    }


@register.inclusion_tag("shell/clash.html", takes_context=True)
def clash(context: Any, bound: BoundField) -> dict[str, Any]:
    """Both values of a field that two people changed, where it is not drawn by `field`."""
    return {"clash": clash_of(bound, context.get("user"))}


@register.inclusion_tag("shell/error_summary.html")
def error_summary(*forms: Form) -> dict[str, Any]:
    """What is wrong, at the top, each line linked to its field."""
    general: list[str] = []
    fields: list[tuple[str, str]] = []
    for form in forms:
        if not form or not form.is_bound:
            continue
        general += [str(error) for error in form.non_field_errors()]
        for bound in form:
            target = bound.id_for_label or bound.auto_id
            fields += [(target, f"{bound.label}: {error}") for error in bound.errors]
    return {"general": general, "fields": fields, "count": len(general) + len(fields)}


@register.simple_tag
def opens_panel(url: str) -> SafeString:
    """The attributes of a link in a list that opens the side panel; a plain link without JS."""
    return format_html(
        'href="{0}" hx-get="{0}" hx-target="#panel" hx-select="#panel" hx-swap="outerHTML" '
        'hx-push-url="true" data-opens-panel',
        url,
    )


@register.filter
def join_words(words: Iterable[object], last: str = "y") -> str:
    """`a, b y c`."""
    said = [str(word) for word in words]
    return f" {last} ".join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else "".join(said)


@register.filter
def undo_url(tags: str) -> str:
    """The address with which a toast can be undone."""
    return toasts.undo_of(tags or "")
