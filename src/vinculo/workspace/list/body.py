"""The rows of the table as HTML. As template nodes the same cells took a third of the page's time.

The head of the table, which names these columns, is in `workspace/list/_table.html`.
"""

from collections.abc import Sequence

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from vinculo.shell.ui.tags.pieces import icon, opens_panel
from vinculo.workspace.list.rows import NOTHING, Row

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
IS_OPEN = mark_safe(' class="is-open"')


def body(rows: Sequence[Row], sees_money: bool, open_pk: int | None = None) -> SafeString:
    """`sees_money` says whether the table has the columns of the figures at all."""
    none = format_html('<span class="faint">{}</span>', _("No next step"))
    late = format_html('{}<span class="sr">{}: </span>', icon("clock-alert"), _("late"))
    drawn = [
        format_html(
            ROW,
            is_open=IS_OPEN if row.pk == open_pk else "",
            opens=opens_panel(row.url),
            name=row.name,
            under=row.under,
            badge=format_html(IN_CELL, row.badge) if row.badge else "",
            figures=_figures(row) if sees_money else "",
            step=_step(row, late) if row.step else none,
            owner=row.owner,
        )
        for row in rows
    ]
    return mark_safe("".join(drawn))  # noqa: S308  each row escaped what it was given


def _figures(row: Row) -> SafeString:
    return format_html(FIGURES, row.badge or NOTHING, row.amount, row.last, row.drawing)


def _step(row: Row, late: SafeString) -> SafeString:
    mark = late if row.step_state == "late" else ""
    return format_html('<span class="is-{}">{}{}</span>', row.step_state, mark, row.step)
