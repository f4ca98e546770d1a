"""The rows of the table as HTML. As template nodes the same cells took a third of the page's time.

The head of the table, which names these columns, is in `workspace/list/_table.html`.
"""

from collections.abc import Sequence
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from vinculo.shell.ui.tags.pieces import icon, opens_panel
from vinculo.workspace.list.rows import NOTHING, Row

# What is written into these is HTML already: `body` escapes every word.
ROW = """<tr{is_open}>
  <th scope="row" class="name"><a {opens}>{name}</a><span class="cell-2">{under}</span>{badge}</th>
  {figures}<td class="p2 step">{step}</td>
  <td class="p3">{owner}</td>
</tr>
"""
FIGURES = """<td class="p2">{}</td><td class="num">{}</td><td class="num p2">{}</td>
  <td class="p3">{}</td>
  """
IN_CELL = '<span class="in-cell">{}</span>'  # stands for the column that a phone has no room for


def body(rows: Sequence[Row], sees_money: bool, open_pk: int | None = None) -> SafeString:
    """`sees_money` says whether the table has the columns of the figures at all."""
    none = f'<span class="faint">{escape(_("No next step"))}</span>'
    late = f'{icon("clock-alert")}<span class="sr">{escape(_("late"))}: </span>'
    drawn = (
        ROW.format(
            is_open=' class="is-open"' if row.pk == open_pk else "",
            opens=opens_panel(row.url),
            name=escape(row.name),
            under=escape(row.under),
            badge=IN_CELL.format(row.badge) if row.badge else "",
            figures=_figures(row) if sees_money else "",
            step=_step(row, late) if row.step else none,
            owner=escape(row.owner),
        )
        for row in rows
    )
    return mark_safe("".join(drawn))  # noqa: S308  escaped above


def _figures(row: Row) -> str:
    """Badge, last purchase and drawing are HTML of our own; an amount is only digits and signs."""
    return FIGURES.format(row.badge or NOTHING, escape(row.amount), row.last, row.drawing)


def _step(row: Row, late: str) -> str:
    mark = late if row.step_state == "late" else ""
    return f'<span class="is-{row.step_state}">{mark}{escape(row.step)}</span>'
