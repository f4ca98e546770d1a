"""Begin to look as another, and stop."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.viewas.forms import BecauseForm
from vinculo.shell.viewas.looking import AREA, begin, end, may_look_as, present
from vinculo.shell.viewas.middleware import HELD


@needs(AREA)
@require_http_methods(["GET", "HEAD", "POST"])
def view_as(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(User, pk=pk)
    if not may_look_as(request.user, person):
        raise Http404
    form = BecauseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        row = begin(request.user, person, form.cleaned_data["because"], timezone.now())
        request.session[HELD] = row.pk
        return redirect("/")
    status = 422 if form.is_bound else 200
    return render(
        request, "shell/viewas/begin.html", {"form": form, "person": person}, status=status
    )


@require_POST
def view_as_end(request: Request) -> HttpResponse:
    """The middleware has put the other person in place of who looks."""
    viewer: User = getattr(request, "viewer", request.user)
    row = present(viewer, request.session.pop(HELD, 0))
    if row is None:
        raise Http404
    end(row, timezone.now())
    messages.success(request, _("You see your own pages again."))
    return redirect("/")
