"""What would go, and the word to remove it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob
from vinculo.workspace.demo.removal.forms import RemovalForm
from vinculo.workspace.demo.removal.going import going
from vinculo.workspace.demo.removal.job import remove_demo


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def demo_removal(request: Request) -> HttpResponse:
    job = LongJob.objects.filter(kind=remove_demo.name).order_by("pk").last()
    if job and job.is_open:
        return redirect("job", job.pk)
    found = going()
    if found is None:
        raise Http404
    form = RemovalForm(request.POST or None, company=request.company)
    if request.method == "POST" and form.is_valid():
        by = Actor.person(request.user)
        asked = ask(remove_demo, _("Remove the example company"), by, page=reverse("company"))
        messages.success(request, _("It is being removed; you may go on meanwhile."))
        return redirect("job", asked.pk)
    status = 422 if form.is_bound else 200
    context = {"form": form, "going": found}
    return render(request, "workspace/demo/removal.html", context, status=status)
