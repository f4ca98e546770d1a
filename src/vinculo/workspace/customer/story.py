"""The entries of a history as HTML. As template nodes they took a quarter of the page's time."""

from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import quote

from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import normalize_newlines
from django.utils.translation import gettext as _

from vinculo.lib.money import Style
from vinculo.shell.activity.entry import Entry, Mark, short_day
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_time
from vinculo.shell.ui.tags.drawings import class_move
from vinculo.shell.ui.tags.pieces import icon
from vinculo.workspace.customer.history import Page


@dataclass(frozen=True, slots=True)
class _Told:
    """What all entries of a page share."""

    style: Style
    today: date
    purchase: tuple[str, str]  # the address of a document, before and after its number
    back: str
    correct: str
    more: str


def story(page: Page, customer_id: int, here: str) -> SafeString:
    """`here` is where one comes back to after correcting an entry."""
    before, _zero, after = reverse("customer_purchase", args=[customer_id, 0]).rpartition("0")
    told = _Told(
        current_style(), timezone.localdate(), (before, after), quote(here),
        escape(_("Correct")), escape(_("See or undo")),
    )  # fmt: skip
    drawn = []
    for place, day in enumerate(page.days):
        if place or not page.continues:
            drawn.append(f'<p class="tl-day">{escape(day.title)}</p>')
        drawn += [_article(entry, day.is_near, told) for entry in day.entries]
    return mark_safe("".join(drawn))  # noqa: S308  each entry escaped what it was given


def _article(entry: Entry, is_near: bool, told: _Told) -> str:
    is_change = entry.knot == "change"
    sign = icon(entry.icon) if entry.icon and not is_change else ""
    title = escape(entry.title)
    head = f'<span class="muted">{title}</span>' if is_change else f"<b>{title}</b>"
    if entry.move:
        head += class_move(*entry.move)
    return (
        f'<article id="{entry.kind}-{entry.id}">'
        f'<span class="knot" data-k="{entry.knot}">{sign}</span>'
        f'<div class="tl-h">{head}{_aside(entry, told)}'
        f'<time datetime="{entry.stamp}">{entry_time(entry, is_near, told)}</time></div>'
        f"{_body(entry)}{_foot(entry, told)}</article>"
    )


def _aside(entry: Entry, told: _Told) -> str:
    if not entry.aside:
        return ""
    aside = escape(entry.aside)
    if entry.kind != "purchase":
        return f'<span class="faint">{aside}</span>'
    before, after = told.purchase
    return f'<a href="{before}{entry.id}{after}">{aside}</a>'


def _body(entry: Entry) -> str:
    if not entry.body:
        return ""
    shape = "" if entry.shape == "plain" else f" {entry.shape}"
    text = escape(normalize_newlines(entry.body)).replace("\n", "<br>")
    return f'<div class="tl-b{shape}">{text}</div>'


def _foot(entry: Entry, told: _Told) -> str:
    if not entry.marks and not entry.edit_url and not entry.more_url:
        return ""
    correct = ""
    if entry.more_url:
        address = escape(entry.more_url)
        correct = f'<a class="no-print" href="{address}">{told.more}</a>'
    if entry.edit_url:
        address = f"{escape(entry.edit_url)}?next={told.back}"
        correct = f'<a class="no-print" href="{address}">{told.correct}</a>'
    return f'<div class="tl-f">{"".join(map(_mark, entry.marks))}{correct}</div>'


def _mark(mark: Mark) -> str:
    tone = f' data-s="{mark.tone}"' if mark.tone else ""
    sign = icon(mark.icon) if mark.icon else ""
    return f'<span class="state"{tone}>{sign}{escape(mark.text)}</span>'


def entry_time(entry: Entry, is_near: bool, told: _Told) -> str:
    """The hour under a day, the day under a month; the close for a change of class."""
    local = timezone.localtime(entry.at)
    if is_near and entry.move is None:
        return format_time(local, told.style) if entry.has_time else ""
    day = short_day(local.date(), told.today, told.style)
    return day if entry.move is None else escape(_("close of %(day)s") % {"day": day})
