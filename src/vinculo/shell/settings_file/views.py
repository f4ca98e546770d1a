"""The settings as a file: fetch it, see what another would change, apply it, go back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.settings_file.document import check, differences, export, to_text
from vinculo.shell.settings_file.forms import FileForm
from vinculo.shell.settings_file.models import SettingsVersion
from vinculo.shell.settings_file.part import BadSettings, parts
from vinculo.shell.settings_file.versions import go_back, put_in

AREA = "shell.company"
SHOWN = 50


@needs(AREA)
@require_safe
def versions(request: Request) -> HttpResponse:
    rows = list(SettingsVersion.objects.defer("document").order_by("-pk")[:SHOWN])
    context = {"versions": rows, "form": FileForm(), "parts": parts()}
    return render(request, "shell/settings_file/versions.html", context)


@needs(AREA)
@require_safe
def settings_file(request: Request) -> HttpResponse:
    """What is set now."""
    response = HttpResponse(to_text(export()), content_type="application/json; charset=utf-8")
    name = f"vinculo-{timezone.localdate():%Y-%m-%d}.json"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@needs(AREA)
@require_POST
def settings_apply(request: Request) -> HttpResponse:
    """First what would become different; the same text again with `apply` does it."""
    form = FileForm(request.POST, request.FILES)
    if not form.is_valid():
        rows = SettingsVersion.objects.defer("document").order_by("-pk")[:SHOWN]
        context = {"versions": rows, "form": form, "parts": parts()}
        return render(request, "shell/settings_file/versions.html", context, status=422)
    document = form.cleaned_data["document"]
    problem = ""
    try:
        if "apply" in request.POST:
            _say(request, len(put_in(document, Actor.person(request.user))))
            return redirect("settings_versions")
        check(document)
    except BadSettings as refused:
        problem = str(refused)
    context = {
        "differences": differences(export(), document), "problem": problem,
        "text": form.cleaned_data["text"],
    }  # fmt: skip
    status = 422 if problem else 200
    return render(request, "shell/settings_file/differences.html", context, status=status)


@needs(AREA)
@require_http_methods(["GET", "POST"])
def settings_version(request: Request, pk: int) -> HttpResponse:
    """What going back to it would change; and back."""
    version = get_object_or_404(SettingsVersion, pk=pk)
    problem = ""
    if request.method == "POST":
        try:
            _say(request, len(go_back(version, Actor.person(request.user))))
            return redirect("settings_versions")
        except BadSettings as refused:
            problem = str(refused)
    context = {
        "version": version, "problem": problem,
        "differences": differences(export(), version.document),
    }  # fmt: skip
    status = 422 if problem else 200
    return render(request, "shell/settings_file/version.html", context, status=status)


def _say(request: Request, count: int) -> None:
    if not count:
        messages.success(request, _("Everything was so already."))
        return
    told = ngettext("%(count)s setting changed.", "%(count)s settings changed.", count)
    messages.success(request, told % {"count": count})
