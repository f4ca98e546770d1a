"""Keep a view, change it, share it, give it its place, take it away and bring it back."""

from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.saved_views.models import SavedView, ViewPlace

Share = SavedView.Share


def shares_of(person: User, area: str) -> list[str]:
    """With whom a person may share: with the company who sees all its records of the area."""
    shares = [Share.OWN.value]
    if person.team_id:
        shares.append(Share.TEAM.value)
    if scope_of(person, area) == Scope.ALL:
        shares.append(Share.COMPANY.value)
    return shares


@transaction.atomic
def keep_view(
    records: str, name: str, query: str, share: str, is_at_head: bool, opens_first: bool, by: User
) -> SavedView:
    """The place is that of who keeps it; others decide for themselves."""
    view = SavedView.objects.create(
        records=records, name=name, query=query, owner=by, share=share,
        team_id=by.team_id if share == Share.TEAM else None,
        is_at_head=is_at_head and share != Share.OWN,
    )  # fmt: skip
    place(view, by, is_at_head=is_at_head)
    if opens_first:
        open_first(view, by)
    return view


def change_view(view: SavedView, query: str) -> None:
    view.query = query
    view.save(update_fields=["query", "changed_at"])


def rename_view(view: SavedView, name: str, share: str, by: User) -> None:
    """A view keeps its team when somebody of another team renames it."""
    if share != view.share:
        view.share = share
        view.team_id = by.team_id if share == Share.TEAM else None
    view.name = name
    view.is_at_head = view.is_at_head and share != Share.OWN
    view.save()


def remove_view(view: SavedView) -> None:
    """It may come back: places are kept until it is forgotten."""
    view.removed_at = timezone.now()
    view.save(update_fields=["removed_at"])


def bring_back(view: SavedView) -> None:
    view.removed_at = None
    view.save(update_fields=["removed_at"])


def place(view: SavedView, person: User, is_at_head: bool) -> None:
    ViewPlace.objects.update_or_create(
        person=person, view=view, defaults={"is_at_head": is_at_head, "records": view.records}
    )


@transaction.atomic
def open_first(view: SavedView, person: User) -> None:
    open_plainly(view.records, person)
    ViewPlace.objects.update_or_create(
        person=person, view=view, defaults={"opens_first": True, "records": view.records}
    )


def open_plainly(records: str, person: User) -> None:
    """No view opens first any more."""
    ViewPlace.objects.filter(person=person, records=records, opens_first=True).update(
        opens_first=False
    )
