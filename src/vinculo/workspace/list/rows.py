"""What stands in the cells of a row. Written out here, once: the template puts it in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy

from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import DOCUMENTS
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import relative_day
from vinculo.shell.ui.tags.drawings import cord_sparkline, rank_sparkline, value_badge
from vinculo.shell.ui.tags.figures import relative, whole_money
from vinculo.workspace.customer.steps import due_state
from vinculo.workspace.list.beside import Beside, beside
from vinculo.workspace.list.documents import written
from vinculo.workspace.list.listing import Line
from vinculo.workspace.list.people import people

WHY = {
    "phone": gettext_lazy("found by telephone"),
    "email": gettext_lazy("found by e-mail"),
    "document": gettext_lazy("found by document"),
    "code": gettext_lazy("found by code"),
}
NOBODY, NOTHING = "—", "—"


@dataclass(frozen=True, slots=True)
class Row:
    """What the viewer may not see of the purchases is left empty."""

    pk: int
    name: str
    url: str
    under: str
    owner: str
    step: str
    step_state: str
    badge: str = ""
    amount: str = ""
    last: str = ""
    last_on: date | None = None
    drawing: str = ""


def rows(lines: Sequence[Line], viewer: User, query: str, classes: int) -> list[Row]:
    """One query for the page, however many rows."""
    known = beside([line.pk for line in lines]) if lines else {}
    everybody, now, language = people(), timezone.now(), get_language() or ""
    documents = field_limits(viewer).sees(DOCUMENTS)
    found = []
    for line in lines:
        near = known[line.pk]
        owner = everybody.get(line.owner_id or 0)
        row = (
            line.pk,
            line.name,
            f"/clientes/{line.pk}/panel/{query}",
            _under(line, near if documents else None),
            owner.short if owner else NOBODY,
            _step(near, now),
            due_state(near.due_at, now),
        )
        if reaches(viewer, "commerce.read", line.owner_id, line.team_id):
            found.append(Row(*row, *_figures(line, near.last_on, classes, language)))
        else:
            found.append(Row(*row))
    return found


def _under(line: Line, near: Beside | None) -> str:
    """The document, or where they live; and by what a search found them."""
    document = ""
    if near and near.kind is not None:
        document = written(near.kind, near.country, near.number, near.as_typed, near.is_valid)
    why = WHY.get(line.why)
    return f"{document or line.city}{f' · {why}' if why else ''}"


def _figures(
    line: Line, last: date | None, classes: int, language: str
) -> tuple[str, str, str, date | None, str]:
    """Badge, amount, last purchase in words and as a day, and the drawing."""
    drawing = ""
    if line.rhythm:
        drawing = cord_sparkline(line.days, line.rhythm.expected_on)
    elif line.spark:
        drawing = _spark(tuple(line.spark), classes, language)
    return (
        _badge(line.rank, line.class_name or "", classes, language) if line.rank else "",
        whole_money(line.amount) if line.amount is not None else NOTHING,
        _last(last, timezone.localdate(), language, current_style()),
        last,
        drawing,
    )


@lru_cache(maxsize=64)
def _badge(rank: int, name: str, classes: int, language: str) -> str:
    return value_badge(rank, name, classes)


@lru_cache(maxsize=4096)
def _spark(ranks: tuple[int, ...], classes: int, language: str) -> str:
    """Most customers share a few histories; what it says depends on the language."""
    return rank_sparkline(ranks, classes)


@lru_cache(maxsize=1024)
def _last(day: date | None, today: date, language: str, style: object) -> str:
    """Everything but the day itself is part of what is kept because the words depend on it."""
    return relative(day)


def _step(near: Beside, now: datetime) -> str:
    if near.task is None or near.due_at is None:
        return near.task or ""
    today, due_on = timezone.localdate(now), timezone.localdate(near.due_at)
    return f"{near.task}, {relative_day(due_on, today)}"
