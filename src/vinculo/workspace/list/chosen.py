"""The table with the columns that somebody chose. The list's own are drawn in `body.py`."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.access import chosen_for, tells_of_all
from vinculo.shell.columns.cells import drawn
from vinculo.shell.columns.column import Column, Text
from vinculo.shell.columns.reading import values_of
from vinculo.shell.columns.registry import Arranged, lists
from vinculo.shell.columns.totals import Foot
from vinculo.shell.ui.tags.figures import number
from vinculo.shell.ui.tags.pieces import opens_panel
from vinculo.workspace.list.asked import BY_NAME, COOLING, UNBOUGHT, Asked
from vinculo.workspace.list.listing import Line
from vinculo.workspace.list.narrowing import RECORDS

ROW = '<tr{}><th scope="row" class="name"><a {}>{}</a></th>{}</tr>\n'
CELL = '<td class="{}">{}</td>'


@dataclass(frozen=True, slots=True)
class Head:
    label: Text
    css: str
    url: str = ""
    direction: str = ""


def arranged() -> Arranged:
    return lists()[RECORDS]


def columns(asked: Asked, viewer: User) -> list[Column]:
    """Those chosen, as far as they exist for the viewer; none for the list as it is."""
    return chosen_for(arranged(), asked.chosen, viewer) if asked.chosen else []


def heads(asked: Asked, chosen: Sequence[Column], viewer: User) -> list[Head]:
    is_ordered = not asked.q and asked.vista not in (COOLING, UNBOUGHT)
    name = Head(_("Customer"), "", *_sorting(asked, BY_NAME)) if is_ordered else None
    found = [name or Head(_("Customer"), "")]
    for column in chosen:
        sorts = is_ordered and column.order and tells_of_all(column, arranged(), viewer)
        found.append(
            Head(column.label, css_of(column), *(_sorting(asked, column.order) if sorts else ()))
        )
    return found


def _sorting(asked: Asked, order: str) -> tuple[str, str]:
    is_this = asked.by == order
    to = f"-{order}" if is_this and not asked.is_reversed else order
    rises = (order in (BY_NAME, "clase", "ciudad")) != asked.is_reversed
    direction = ("ascending" if rises else "descending") if is_this else ""
    return f"/clientes/{asked.but(orden=to).query}", direction


def css_of(column: Column) -> str:
    return " ".join(part for part in ("num" if column.is_figure else "", column.leaves) if part)


def chosen_body(
    lines: Sequence[Line],
    chosen: Sequence[Column],
    viewer: User,
    place: str,
    open_pk: int | None = None,
) -> SafeString:
    """As many statements as the columns have sources, however many rows."""
    values = values_of([line.pk for line in lines], chosen, arranged(), viewer) if lines else {}
    css = [css_of(column) for column in chosen]
    found = []
    for line in lines:
        if line.pk not in values:
            continue
        cells = [
            format_html(CELL, its, conditional_escape(drawn(column, value)))
            for its, column, value in zip(css, chosen, values[line.pk], strict=True)
        ]
        is_open = mark_safe(' class="is-open"') if line.pk == open_pk else ""
        opens = opens_panel(f"/clientes/{line.pk}/panel/{place}")
        found.append(format_html(ROW, is_open, opens, line.name, mark_safe("".join(cells))))  # noqa: S308
    return mark_safe("".join(found))  # noqa: S308  each row escaped what it was given


def foot_cells(foot: Foot, chosen: Sequence[Column]) -> list[tuple[str, str, str]]:
    """Under each column its figure and what it is; under the names how many there are."""
    count = number(foot.count, 0)
    found = [("", count, _("customers"))]
    for column in chosen:
        figure, words = foot.lines.get(column.name, ("", ""))
        found.append((css_of(column), figure, words))
    return found
