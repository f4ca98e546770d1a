"""A new score, and a new version of one."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.scores.deciding import new_version, open_score, train
from vinculo.analytics.scores.models import Score, ScoreModel
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scores.words import foretold
from vinculo.commerce.panels import figures_until
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.workspace.scores.drawing import time_line
from vinculo.workspace.scores.forms import METHODS, ScoreForm
from vinculo.workspace.scores.points_form import BEGINNING, PointsForm, typed
from vinculo.workspace.scores.shown import score_for

POINTS = ScoreModel.Method.POINTS
LONGEST = 60


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def score_new(request: Request) -> HttpResponse:
    form = ScoreForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        data, by = form.cleaned_data, Actor.person(request.user)
        score = open_score(data["name"], form.outcome(), data["observed"], data["ahead"], by)
        if data["method"] == POINTS:
            return redirect(f"{reverse('score_version', args=[score.pk])}?metodo={POINTS}")
        return _begin(request.user, score, data["method"])
    context = {
        "form": form, "methods": METHODS, "line": _line(12, 3),
        "may_make_fields": allowed(request.user, "shell.company"),
    } | _windows(12, 3)  # fmt: skip
    return render(request, "workspace/scores/new.html", context, status=422 if form.errors else 200)


@needs("analytics.settings")
@require_safe
def timeline(request: Request) -> HttpResponse:
    """The drawing of the months that somebody is choosing."""
    observed, ahead = (_months(request.GET.get(name, "")) for name in ("observed", "ahead"))
    context = {"line": _line(observed, ahead)} | _windows(observed, ahead)
    return render(request, "workspace/scores/_line.html", context)


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def version(request: Request, pk: int) -> HttpResponse:
    """Another method, or the same with the facts of now; points are written here."""
    score = score_for(request.user, pk)
    asked = request.POST.get("method") or request.GET.get("metodo", "")
    method = asked if asked in ScoreModel.Method.values else ScoreModel.Method.SCORECARD
    form = None
    if method == POINTS:
        last = score.versions.filter(method=POINTS).first()
        initial = typed(last.points if last and last.points else BEGINNING)
        form = PointsForm(
            request.POST if request.method == "POST" else None,
            outcome_kind=score.foretells.kind,
            initial=initial,
        )
    if request.method == "POST":
        if form is None:
            return _begin(request.user, score, method)
        if form.is_valid():
            return _begin(request.user, score, method, form.written)
    tabs = [
        {"label": label, "url": f"?metodo={value}", "current": value == method}
        for value, label in ScoreModel.Method.choices
    ]
    context = {
        "score": score, "form": form, "tabs": tabs, "method": method,
        "says": METHODS[ScoreModel.Method(method)],
        "foretells": foretold(score.foretells, score.ahead),
    }  # fmt: skip
    status = 422 if form is not None and form.errors else 200
    return render(request, "workspace/scores/version.html", context, status=status)


def _begin(
    user: User, score: Score, method: str, points: dict[str, object] | None = None
) -> HttpResponse:
    by = Actor.person(user)
    model = new_version(score, method, by, points)
    page = f"{reverse('score', args=[score.pk])}?version={model.version}"
    train(model, by, page)
    return redirect(page)


def _months(text: str) -> int:
    return min(max(int(text), 1), LONGEST) if text.isdecimal() and len(text) < 4 else 12


def _line(observed: int, ahead: int) -> str:
    return time_line(_windows(observed, ahead)["windows"], _("Time line"))


def _windows(observed: int, ahead: int) -> dict[str, Windows]:
    day: date = figures_until(timezone.localdate())
    return {"windows": Windows.ending(day, observed, ahead)}
