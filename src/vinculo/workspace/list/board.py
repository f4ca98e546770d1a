"""The same customers side by side: by class, by who attends them, by what is to be done next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.patience import patience
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.groups import Group, board_columns
from vinculo.workspace.list.listing import Line, listed
from vinculo.workspace.list.rows import Row, rows
from vinculo.workspace.list.tabs import class_names

MOST_COLUMNS = 10
BY = ("clase", "responsable", "paso")


@dataclass(frozen=True, slots=True)
class BoardColumn:
    group: Group
    rows: Sequence[Row]
    more_url: str

    @property
    def list_url(self) -> str:
        return f"/clientes/{self.group.asked.but(forma='', por='').query}"


def board(asked: Asked, viewer: User, place: str) -> list[BoardColumn]:
    """One page of each column; what stands beside all of their customers is asked once."""
    found = [
        (group, *_page(group.asked, viewer, {}))
        for group in board_columns(asked, viewer, MOST_COLUMNS)
    ]
    drawn = {row.pk: row for row in _rows([line for _g, lines, _u in found for line in lines],
                                          viewer, place)}  # fmt: skip
    return [
        BoardColumn(group, [drawn[line.pk] for line in lines], url) for group, lines, url in found
    ]


def more(asked: Asked, viewer: User, get: Mapping[str, str]) -> tuple[list[Row], str]:
    """The next cards of one column, and where those after them are."""
    lines, url = _page(asked, viewer, get)
    return _rows(lines, viewer, ""), url


def _page(asked: Asked, viewer: User, get: Mapping[str, str]) -> tuple[list[Line], str]:
    place = {**get, **asked.as_get()}
    with patience():
        page = listed(asked, viewer, place)
    return page.lines, f"/clientes/tarjetas/{page.next_url}" if page.next_url else ""


def _rows(lines: Sequence[Line], viewer: User, place: str) -> list[Row]:
    return rows(lines, viewer, place, len(class_names()) or 4)
