"""The pages of views: keep one, see them all, rename, share, place, take away."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.runtime.problem import Problem
from vinculo.shell.columns.registry import Arranged, list_for
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.request import Request
from vinculo.shell.saved_views import keeping
from vinculo.shell.saved_views.access import own_view_for, removed_view_for, seen_view_for
from vinculo.shell.saved_views.forms import RenameForm, ViewForm
from vinculo.shell.saved_views.models import SavedView
from vinculo.shell.saved_views.reading import View, views_for
from vinculo.shell.ui.toasts import say

LONGEST = 8000


@require_safe
def views(request: Request, records: str) -> HttpResponse:
    """All that a person has, with what each one shows."""
    arranged = list_for(request.user, records)
    told = [
        {"view": one, "words": words(one, arranged, request), "url": address(arranged, one)}
        for one in views_for(request.user, records)
    ]
    context = {"records": records, "title": arranged.title, "views": told}
    context["list_url"] = reverse(arranged.list_url)
    return render(request, "shell/saved_views/views.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new_view(request: Request, records: str) -> HttpResponse:
    """`q` is the list's query, which becomes the view."""
    arranged = list_for(request.user, records)
    query = (request.POST.get("q") or request.GET.get("q") or "")[:LONGEST]
    query = _settled(arranged, query, request)
    form = ViewForm(
        request.POST or None, initial={"share": SavedView.Share.OWN},
        person=request.user, area=arranged.needs,
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        view = keeping.keep_view(records, query=query, by=request.user, **form.cleaned_data)
        say(request, _("View kept: %(view)s") % {"view": view.name})
        return redirect(_opens(arranged, view.pk))
    context = {
        "form": form, "records": records, "title": arranged.title, "q": query,
        "sentence": _said(arranged, query, request), "back": reverse(arranged.list_url) + query,
    }  # fmt: skip
    status = 422 if request.method == "POST" else 200
    return render(request, "shell/saved_views/new.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_view(request: Request, pk: int) -> HttpResponse:
    view = own_view_for(request.user, pk)
    arranged = list_for(request.user, view.records)
    form = RenameForm(
        request.POST or None, initial={"name": view.name, "share": view.share},
        person=request.user, area=arranged.needs,
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        keeping.rename_view(view, by=request.user, **form.cleaned_data)
        say(request, _("View kept: %(view)s") % {"view": view.name})
        return redirect("views", view.records)
    context = {"form": form, "view": view, "title": arranged.title}
    status = 422 if request.method == "POST" else 200
    return render(request, "shell/saved_views/edit.html", context, status=status)


@require_POST
def view_content(request: Request, pk: int) -> HttpResponse:
    """What the list shows now becomes what the view shows. The former content can come back."""
    view = own_view_for(request.user, pk)
    arranged = list_for(request.user, view.records)
    former = view.query
    keeping.change_view(
        view, _settled(arranged, request.POST.get("q", request.GET.get("q", ""))[:LONGEST], request)
    )
    undo = f"{reverse('view_content', args=[pk])}?{urlencode({'q': former})}"
    say(request, _("View kept: %(view)s") % {"view": view.name}, undo=undo)
    return redirect(_opens(arranged, pk))


@require_POST
def view_place(request: Request, pk: int) -> HttpResponse:
    """At the head of one's own list or not; opened first or not."""
    view = seen_view_for(request.user, pk)
    match request.POST.get("do"):
        case "head" | "off" as do:
            keeping.place(view, request.user, is_at_head=do == "head")
        case "first":
            keeping.open_first(view, request.user)
        case "plain":
            keeping.open_plainly(view.records, request.user)
    return redirect("views", view.records)


@require_POST
def view_removal(request: Request, pk: int) -> HttpResponse:
    view = own_view_for(request.user, pk)
    keeping.remove_view(view)
    undo = reverse("view_return", args=[pk])
    say(request, _("View removed: %(view)s") % {"view": view.name}, undo=undo)
    return redirect("views", view.records)


@require_POST
def view_return(request: Request, pk: int) -> HttpResponse:
    view = removed_view_for(request.user, pk)
    keeping.bring_back(view)
    return redirect("views", view.records)


def address(arranged: Arranged, view: View) -> str:
    """Whole, so that who gets it sees the same even without the view."""
    sign = "&" if view.query else "?"
    return f"{reverse(arranged.list_url)}{view.query}{sign}v={view.pk}"


def words(view: View, arranged: Arranged, request: Request) -> dict[str, str]:
    """What it shows, or why it shows it no more."""
    try:
        return {"said": arranged.sentence(view.query, request.user)}
    except (FilterProblem, Problem) as problem:
        return {"problem": str(problem)}


def _opens(arranged: Arranged, pk: int) -> str:
    return f"{reverse(arranged.list_url)}?v={pk}"


def _settled(arranged: Arranged, query: str, request: Request) -> str:
    return arranged.settled(query, request.user)


def _said(arranged: Arranged, query: str, request: Request) -> str:
    try:
        return arranged.sentence(query, request.user)
    except (FilterProblem, Problem):
        return ""
