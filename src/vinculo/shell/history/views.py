"""Who changed this: the changes of any record that a room declares, and their undo."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.shell.history.past import Past, pasts
from vinculo.shell.history.reading import changes
from vinculo.shell.history.telling import changed_later, lines
from vinculo.shell.request import Request

PAGE, SINCE = 30, 500


def _past(kind: str) -> Past:
    try:
        return pasts()[kind]
    except KeyError:
        raise Http404 from None


@require_safe
def past(request: Request, kind: str, key: str) -> HttpResponse:
    asked = _past(kind)
    subject = asked.find(request.user, key)
    before = request.GET.get("antes", "")
    held = asked.held(request.user)
    found = changes(held, subject.ids, before=before, limit=PAGE + 1)
    shown = found[:PAGE]
    undo = [one for one in shown if asked.undoable(one, subject, request.user)]
    newer = changes(held, subject.ids, limit=SINCE) if before and undo else shown
    page = {
        "kind": kind, "key": key, "subject": subject,
        "rows": lines(asked, shown, newer, undo, request.user),
        "older": shown[-1].place if len(found) > PAGE else "",
    }  # fmt: skip
    name = "_rows" if request.htmx and before else "page"
    return render(request, f"shell/history/{name}.html", page)


@require_POST
@transaction.atomic
def past_undo(request: Request, kind: str, key: str, table: str, change_pk: int) -> HttpResponse:
    asked = _past(kind)
    subject = asked.find(request.user, key)
    held = [one for one in asked.held(request.user) if one.kind == table]
    one = next(iter(changes(held, subject.ids, only=change_pk, limit=1)), None)
    if one is None or not asked.undoable(one, subject, request.user):
        raise Http404
    since = changes(held, subject.ids, record=(one.kind, one.record), since=one.id, limit=SINCE)
    why = changed_later(one, since) or asked.put_back(one, subject, request.user)
    if why:
        messages.warning(request, _("It was not undone. %(why)s") % {"why": why})
    else:
        messages.success(request, _("As it was before."))
    return redirect(reverse("past", args=[kind, key]))
