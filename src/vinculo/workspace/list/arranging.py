"""How the list stands before its reader: columns, groups, board or calendar, and the view it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.totals import totals_for
from vinculo.shell.saved_views.reading import View, views_for
from vinculo.workspace.list.agenda import month, month_of
from vinculo.workspace.list.asked import BOARD, CALENDAR, COMPACT, TABLE, Asked
from vinculo.workspace.list.board import BY, board
from vinculo.workspace.list.chosen import arranged, chosen_body, columns, heads
from vinculo.workspace.list.groups import STEP, groupings_for, groups
from vinculo.workspace.list.listing import Listed
from vinculo.workspace.list.meant import is_a_set
from vinculo.workspace.list.narrowing import RECORDS
from vinculo.workspace.list.opening import Opened
from vinculo.workspace.list.tabs import Tab

# What a narrower list keeps of the one before, beyond what its form asks.
LOOKS = {"forma", "por", "columnas", "pie", "grupo", "densidad", "v"}
KEPT = {"f", "mes"} | LOOKS


@dataclass(frozen=True, slots=True)
class Choice:
    label: str
    url: str
    current: bool
    icon: str = ""


def to(asked: Asked, **changes: object) -> str:
    return f"/clientes/{asked.but(**changes).query}"


def table(
    asked: Asked, page: Listed, viewer: User, place: str, open_pk: int | None
) -> dict[str, Any]:
    """Nothing where the list stands as it is: `body.py` draws that."""
    chosen = columns(asked, viewer)
    if not chosen:
        return {}
    found: dict[str, Any] = {
        "heads": heads(asked, chosen, viewer),
        "chosen_body": chosen_body(page.lines, chosen, viewer, place, open_pk),
    }
    if totals_for(asked.totals, arranged(), viewer) and is_a_set(asked):
        found["foot_url"] = f"{reverse('customer_foot')}{asked.query}"
    return found


def shape(asked: Asked, viewer: User, get: Mapping[str, str], place: str) -> dict[str, Any]:
    """The board, the calendar, or the groups of the table, when the list is one of these."""
    if not is_a_set(asked):
        return {}
    if asked.forma == BOARD:
        return {"board": board(asked, viewer, place)}
    if asked.forma == CALENDAR:
        first = month_of(get, timezone.localdate())
        before, after = first - timedelta(days=1), first + timedelta(days=31)
        return {
            "month": month(asked, viewer, first, place),
            "before_url": f"{to(asked)}&dia={before:%Y-%m}",
            "after_url": f"{to(asked)}&dia={after:%Y-%m}",
        }
    known = groupings_for(viewer)
    if asked.grupo in known:
        of = asked.but(grupo="", v=None)
        return {"groups": groups(of, known[asked.grupo], viewer)}
    return {}


def choices(asked: Asked, viewer: User) -> dict[str, Any]:
    """What the menu of looks offers."""
    if not is_a_set(asked):
        return {}
    query = asked.but(v=None).query
    known = groupings_for(viewer)
    found: dict[str, Any] = {
        "shapes": [
            Choice(_("Table"), to(asked, forma=TABLE), asked.forma == TABLE, "table-2"),
            Choice(_("Board"), to(asked, forma=BOARD, grupo=""), asked.forma == BOARD,
                   "square-kanban"),
            Choice(_("Calendar"), to(asked, forma=CALENDAR, grupo=""), asked.forma == CALENDAR,
                   "calendar"),
        ],
        "columns_url": f"{reverse('columns', args=[RECORDS])}?{urlencode({'q': asked.query})}",
        "new_view_url": f"{reverse('view_new', args=[RECORDS])}?{urlencode({'q': query})}",
    }  # fmt: skip
    if asked.forma == BOARD:
        labels = {name: str(one.label) for name, one in known.items()} | {STEP: _("Next step")}
        offered = [name for name in BY if name in labels]
        current = asked.por if asked.por in offered else offered[0]
        found["boards"] = [
            Choice(labels[name], to(asked, por=name), name == current) for name in offered
        ]
    if asked.forma == TABLE:
        found["groupings"] = [
            Choice(_("No groups"), to(asked, grupo=""), asked.grupo not in known),
            *(Choice(str(one.label), to(asked, grupo=name), asked.grupo == name)
              for name, one in known.items()),
        ]  # fmt: skip
        found["densities"] = [
            Choice(_("Comfortable"), to(asked, densidad=""), not asked.densidad),
            Choice(_("Compact"), to(asked, densidad=COMPACT), asked.densidad == COMPACT),
        ]
    return found


def as_views(asked: Asked, found: Opened, viewer: User, own: Sequence[Tab]) -> dict[str, Any]:
    """The tabs of views beside those of the house, and whether the open one was changed."""
    views, here = views_for(viewer, RECORDS), found.view
    at_head = [view for view in views if view.is_at_head or here == view]
    tabs = [Tab(tab.label, tab.url, tab.current and here is None) for tab in own]
    tabs += [Tab(view.name, _address(view), here == view) for view in at_head]
    is_changed = found.is_changed(asked, viewer)
    return {
        "tabs": tabs,
        "views": [Choice(view.name, _address(view), here == view) for view in views],
        "view": here,
        "view_trouble": found.trouble,
        "view_changed": is_changed,
        "view_query": asked.but(v=None).query,
        "view_url": _address(here) if here else "",
        "kept": [(name, text) for name, text in asked.as_get().items() if name in KEPT],
    }


def _address(view: View) -> str:
    sign = "&" if view.query else "?"
    return f"/clientes/{view.query}{sign}v={view.pk}"
