"""One fact at a time: its form on the page itself, or as a page of its own; and the undo."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.customers.access import to_be_changed
from vinculo.customers.models import Customer
from vinculo.customers.undoing import Done, take_back
from vinculo.shell.accounts.access import needs, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.drafts.keeping import drop_draft
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.editing.undoing import keep_undo, take_undo
from vinculo.shell.request import Request
from vinculo.shell.ui.returning import page_before
from vinculo.shell.ui.toasts import say
from vinculo.workspace.customer.facts import facts_of
from vinculo.workspace.customer.inline.editors import Editor, editor_for
from vinculo.workspace.customer.who import who

FACTS, PAGE = "workspace/customer/_facts.html", "workspace/customer/inline.html"
REMOVE, THEN, GIVE_UP = "quitar", "luego", "dejar"


@needs("customers.write")
@require_http_methods(["GET", "POST"])
@transaction.atomic
def inline(request: Request, pk: int, key: str) -> HttpResponse:
    """`?dejar=1` shows the facts as they are; `luego` says which one is opened next."""
    customer = to_be_changed(request, pk)
    if request.method == "GET":
        editor = editor_for(key, customer, request.user)
        return _show(request, customer, None if GIVE_UP in request.GET else editor, key=key)
    editor = editor_for(key, customer, request.user, request.POST)
    if REMOVE in request.POST and editor.remove:
        return _done(request, customer, editor, editor.remove(), _("Removed."))
    if editor.note or not editor.form.is_valid():
        return _show(request, customer, editor, 422)
    done = editor.save()
    if done and key == "remark-nuevo":
        drop_draft(request.user, "nota", pk)
    if (
        editor.forgotten or editor.form.errors
    ):  # the entry standards, or the verb itself, had something against it
        return _show(request, customer, editor, 422)
    return _done(request, customer, editor, done, saved_words(editor.form))


@needs("customers.write")
@require_POST
@transaction.atomic
def undo(request: Request, pk: int, token: str) -> HttpResponse:
    customer = to_be_changed(request, pk)
    done = take_undo(request, token)
    if done is None or done.get("customer") != pk:
        raise Http404
    if take_back(customer, done, Actor.person(request.user)):
        messages.success(request, _("As it was before."))
    else:
        messages.warning(request, _("It was not undone: somebody changed it later."))
    return _back(request, customer)


def _done(
    request: Request, customer: Customer, editor: Editor, done: Done | None, words: str
) -> HttpResponse:
    saved = editor.key if done else ""
    if done:
        token = keep_undo(request, done)
        say(request, words, undo=reverse("customer_undo", args=[customer.pk, token]))
    elif editor.form.came:
        messages.success(request, words)
    if not reaches(request.user, "customers.write", customer.owner_id, customer.team_id):
        return _away(request)
    following = request.POST.get(THEN, "")
    if not request.htmx or not following:
        return _back(request, customer, saved or editor.key)
    try:
        then = editor_for(following, customer, request.user)
    except Http404:  # it is not there any more
        return _back(request, customer, saved)
    return _show(request, customer, then, saved=saved, said=True)


def _back(request: Request, customer: Customer, key: str = "") -> HttpResponse:
    """Where one came from; on the page itself the facts as they are now."""
    if request.htmx:
        return _show(request, customer, None, key=key, saved=key, said=True)
    return redirect(page_before(request) or customer.get_absolute_url())


def _away(request: Request) -> HttpResponse:
    """The customer is somebody else's now: there is nothing to come back to."""
    home = reverse("customer_list")
    if not request.htmx:
        return redirect(home)
    return HttpResponse(headers={"HX-Redirect": home})


def _show(
    request: Request, customer: Customer, editor: Editor | None, status: int = 200, **told: Any
) -> HttpResponse:
    back = page_before(request) or customer.get_absolute_url()
    context = {"customer": customer, "editor": editor, "back": back, "may_edit": True, **told}
    if not request.htmx:
        return render(request, PAGE, context, status=status)
    known = who(customer, request.user)
    context |= {"who": known, "facts": facts_of(customer, known, request.user, may_edit=True)}
    return render(request, FACTS, context, status=status)
