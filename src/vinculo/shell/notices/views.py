"""What one has been told, how one wants to be told, and what one follows."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.notices.access import address_of, lines, notice_for
from vinculo.shell.notices.following import follow, unfollow
from vinculo.shell.notices.forms import ChoicesForm
from vinculo.shell.notices.models import Notice, NoticeHabits
from vinculo.shell.notices.registry import subjects
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.returning import page_before
from vinculo.shell.ui.toasts import say

SIZE = 30


@require_safe
def notices(request: Request) -> HttpResponse:
    only_new = request.GET.get("ver") == "nuevos"
    own = Notice.objects.filter(person=request.user, in_page=True).select_related("activity")
    if only_new:
        own = own.filter(read_at=None)
    page = keyset_page(own, request.GET, ("-at", "-id"), size=SIZE)
    context = {
        "lines": lines(request.user, page.rows),
        "newest": max((notice.pk for notice in page.rows), default=0),
        "page": page,
        "only_new": only_new,
        "tabs": [
            {"label": _("All"), "url": reverse("notices"), "current": not only_new},
            {
                "label": _("New"),
                "url": reverse("notices") + "?ver=nuevos",
                "current": only_new,
                "count": getattr(request.user, "unread", 0),
            },
        ],
    }
    return render(request, "shell/notices/list.html", context)


@require_safe
def notice(request: Request, pk: int) -> HttpResponse:
    """Where it leads; who goes there has seen it."""
    found = notice_for(request.user, pk)
    Notice.objects.filter(pk=found.pk, read_at=None).update(read_at=timezone.now())
    return redirect(address_of(found))


@require_POST
def reading(request: Request, pk: int) -> HttpResponse:
    """Seen, or not seen after all."""
    found = notice_for(request.user, pk)
    found.read_at = None if found.read_at else timezone.now()
    found.save(update_fields=["read_at"])
    return redirect(page_before(request) or reverse("notices"))


@require_POST
def reading_all(request: Request) -> HttpResponse:
    """All up to the newest one that the page showed: what arrived since stays new."""
    newest = request.POST.get("newest", "")
    if not newest.isdigit() or int(newest) >= 2**63:
        raise Http404
    own = Notice.objects.filter(person=request.user, read_at=None, pk__lte=int(newest))
    count = own.update(read_at=timezone.now())
    words = ngettext("%(n)s notice seen.", "%(n)s notices seen.", count) % {"n": count}
    messages.success(request, words)
    return redirect("notices")


@require_http_methods(["GET", "POST"])
@transaction.atomic
def choices(request: Request) -> HttpResponse:
    habits = NoticeHabits.objects.filter(person=request.user).first()
    habits = habits or NoticeHabits(person=request.user)
    form = ChoicesForm(request.POST or None, instance=habits, person=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("notice_choices")
    status = 422 if form.errors else 200
    return render(request, "shell/notices/choices.html", {"form": form}, status=status)


@require_POST
def following(request: Request, kind: str, pk: int) -> HttpResponse:
    """Follow a record, or no longer (`?no=1`)."""
    subject = subjects().get(kind)
    names = subject.names(request.user, [pk]) if subject and subject.can_be_followed else {}
    if subject is None or pk not in names:
        raise Http404
    back = page_before(request) or reverse(subject.url, args=[pk])
    here = reverse("following", args=[kind, pk])
    if request.GET.get("no"):
        unfollow(request.user, kind, pk)
        say(request, _("You no longer follow %(name)s.") % {"name": names[pk]}, undo=here)
    else:
        follow(request.user, kind, pk)
        words = _("You follow %(name)s: what changes arrives in your notices.")
        say(request, words % {"name": names[pk]}, undo=here + "?no=1")
    return redirect(back)
