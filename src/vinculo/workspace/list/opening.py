"""What an address opens: what it says, the view that it names, or the person's first one."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.as_text import from_text
from vinculo.shell.filters.checking import check
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.saved_views.reading import View, first_view, view_for
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.meant import asked_by
from vinculo.workspace.list.narrowing import RECORDS, fields

PLACE = ("before", "after", "resto", "v", "dia")  # where in the list, not which list


@dataclass(frozen=True, slots=True)
class Opened:
    """`get` stands for the address; `trouble` says what of the view fits no more."""

    get: Mapping[str, str]
    view: View | None = None
    trouble: str = ""

    def is_changed(self, asked: Asked, viewer: User) -> bool:
        """Whether the list shows something else than the view does."""
        if self.view is None or self.trouble:
            return False
        return asked.but(v=None).query != asked_by(self.view.query, viewer).but(v=None).query


def opened(address: QueryDict, viewer: User) -> Opened:
    get = _words(address)
    number = Asked.read(get).v
    if any(name not in PLACE for name in get):
        view = view_for(viewer, RECORDS, number) if number else None
        return _fitting(get, view, viewer)
    view = view_for(viewer, RECORDS, number) if number else first_view(viewer, RECORDS)
    if view is None:
        gone = _("That view is no longer here, or is not shared with you. This is the whole list.")
        return Opened(get, trouble=gone if number else "")
    kept = _words(QueryDict(view.query.removeprefix("?")))
    return _fitting({**kept, **get, "v": str(view.pk)}, view, viewer)


def _words(address: QueryDict) -> dict[str, str]:
    return {name: str(address[name]) for name in address}


def _fitting(get: dict[str, str], view: View | None, viewer: User) -> Opened:
    """A view whose filter cannot be asked any more is shown without it."""
    if view is None or not get.get("f") or get["f"] != _filter_of(view):
        return Opened(get, view)
    try:
        check(from_text(get["f"]), fields(), viewer)
    except FilterProblem as problem:
        words = _("“%(view)s” is shown without its conditions: %(problem)s")
        rest = {name: text for name, text in get.items() if name != "f"}
        return Opened(rest, view, words % {"view": view.name, "problem": str(problem)})
    return Opened(get, view)


def _filter_of(view: View) -> str:
    return QueryDict(view.query.removeprefix("?")).get("f", "")
