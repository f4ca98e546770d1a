"""The only door to the records of views for a person who changes one."""

from django.http import Http404

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.registry import lists
from vinculo.shell.saved_views.models import SavedView
from vinculo.shell.saved_views.reading import view_for


def seen_view_for(person: User, pk: int) -> SavedView:
    """One that the person may open, of a list that exists for them."""
    view = SavedView.objects.filter(pk=pk, removed_at=None).first()
    if view is None or not _has_list(person, view) or not view_for(person, view.records, pk):
        raise Http404
    return view


def own_view_for(person: User, pk: int) -> SavedView:
    """One that the person may change."""
    view = seen_view_for(person, pk)
    found = view_for(person, view.records, pk)
    if not (found and found.may_change):
        raise Http404
    return view


def removed_view_for(person: User, pk: int) -> SavedView:
    """What the person took away themselves, or may put right for others."""
    view = SavedView.objects.filter(pk=pk, removed_at__isnull=False).first()
    mine = view and (view.owner_id == person.pk or allowed(person, "shell.company"))
    if view is None or not mine or not _has_list(person, view):
        raise Http404
    return view


def _has_list(person: User, view: SavedView) -> bool:
    found = lists().get(view.records)
    return found is not None and allowed(person, found.needs)
