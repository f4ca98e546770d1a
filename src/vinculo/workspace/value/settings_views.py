"""The settings of the matrix: tried in the background, looked at beside the form, then saved."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import MatrixSettings, current_policy
from vinculo.analytics.recording import change_policy, try_policy
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.work.toasts import toast_over
from vinculo.workspace.value.labels import tenure_labels
from vinculo.workspace.value.settings_form import PolicyForm
from vinculo.workspace.value.trial_pane import chosen_trial, pane


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def matrix_settings(request: Request) -> HttpResponse:
    """Change the policy: first see what it would do, then save it."""
    policy = current_policy()
    chosen = chosen_trial(request.user, request.GET.get("prueba", ""))
    form = PolicyForm(request.POST or None, policy=chosen.policy if chosen else policy)
    if request.method == "POST" and form.is_valid() and form.policy:
        return _done(request, form.policy, form.cleaned_data["because"])
    shown = chosen.policy if chosen else policy
    return render(
        request,
        "workspace/value/settings.html",
        {
            "form": form,
            "policy": shown,
            "grid": _grid(shown),
            "tenures": tenure_labels(shown),
            "ranks": list(enumerate(shown.classes, 1)),
            "versions": MatrixSettings.objects.select_related("made_by").order_by("-pk")[:10],
            **pane(request.user, None if form.errors else shown, chosen),
        },
        status=422 if form.errors else 200,
    )


def _done(request: Request, policy: Policy, because: str) -> HttpResponse:
    by = Actor.person(request.user)
    if request.POST.get("do") == "save":
        change_policy(policy, by, because, page=reverse("matrix"))
        messages.success(request, _("Saved. The closes are being made again."))
        return redirect("matrix")
    if policy == current_policy():
        messages.info(request, _("These are the settings that hold: change something to try it."))
        return redirect("matrix_settings")
    job = try_policy(policy, by, page=reverse("matrix_settings") + "?prueba={job}")
    return redirect(f"{reverse('matrix_settings')}?prueba={job.pk}#trial")


@needs("analytics.settings")
@require_POST
def matrix_trial(request: Request) -> HttpResponse:
    """The trial beside the form, compared with what the form says at this moment."""
    chosen = chosen_trial(request.user, request.POST.get("prueba", ""))
    form = PolicyForm(request.POST, policy=chosen.policy if chosen else current_policy())
    shown = pane(request.user, form.policy if form.is_valid() else None, chosen)
    response = render(request, "workspace/value/trial.html", shown)
    watched = chosen_trial(request.user, request.POST.get("watched", ""))
    return toast_over(response, watched.job) if watched else response


def _grid(policy: Policy) -> list[tuple[int, list[tuple[str, int]]]]:
    """Rows of (name of the select, rank), the highest amounts first."""
    return [
        (a + 1, [(f"cell_{a}_{t}", rank) for t, rank in enumerate(row)])
        for a, row in enumerate(policy.cells)
    ]
