"""The views that a person has: their own, their team's, the company's. No query while kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vinculo.shell.accounts.access import allowed, teams_of
from vinculo.shell.accounts.models import User
from vinculo.shell.kept import kept
from vinculo.shell.saved_views.models import SavedView, ViewPlace

Share = SavedView.Share


@dataclass(frozen=True, slots=True)
class View:
    """A view as one person has it."""

    pk: int
    name: str
    query: str
    share: str
    owner_id: int
    owner_name: str
    team_id: int | None
    is_at_head: bool
    opens_first: bool
    may_change: bool


Row = tuple[int, str, str, str, str, int, str, int | None, bool]
Place = tuple[bool | None, bool]


@kept("saved_views", "people")
def _all() -> tuple[Sequence[Row], Mapping[tuple[int, int], Place]]:
    views = SavedView.objects.filter(removed_at=None).order_by("name", "pk")
    rows = views.values_list(
        "pk", "records", "name", "query", "share", "owner_id", "owner__full_name", "team_id",
        "is_at_head",
    )  # fmt: skip
    columns = ("person_id", "view_id", "is_at_head", "opens_first")
    places = {
        (person, view): (at_head, first)
        for person, view, at_head, first in ViewPlace.objects.values_list(*columns)
    }
    return tuple(rows), places


def views_for(person: User, records: str) -> list[View]:
    """By name. A view of the team is also of the teams below it, which its leaders reach."""
    if not person.is_active:
        return []
    rows, places = _all()
    found = []
    for pk, of, name, query, share, owner, owner_name, team, for_all in rows:
        if of != records or not _is_seen(person, share, owner, team):
            continue
        at_head, first = places.get((person.pk, pk), (None, False))
        shown = at_head if at_head is not None else for_all
        may_change = owner == person.pk or (share != Share.OWN and _keeps_house(person))
        found.append(
            View(pk, name, query, share, owner, owner_name, team, shown, first, may_change)
        )
    return found


def view_for(person: User, records: str, pk: int | None) -> View | None:
    return next((one for one in views_for(person, records) if one.pk == pk), None)


def first_view(person: User, records: str) -> View | None:
    """The one that opens when the list is asked for plainly."""
    return next((one for one in views_for(person, records) if one.opens_first), None)


def _is_seen(person: User, share: str, owner: int, team: int | None) -> bool:
    if owner == person.pk or share == Share.COMPANY:
        return True
    return share == Share.TEAM and (team == person.team_id or team in teams_of(person))


def _keeps_house(person: User) -> bool:
    """Who may put right what was shared by somebody who is away."""
    return allowed(person, "shell.company")
