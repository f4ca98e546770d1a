"""Calidad de datos: the number, its five parts, how it went, where it is worst, who mended."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.models import QualityDue, QualitySnapshot
from vinculo.customers.quality import board, jobs
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.tabs import tabs_for
from vinculo.customers.quality.trend import draw
from vinculo.shell.accounts.access import allowed, needs, scope_of
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Scope as Reach
from vinculo.shell.request import Request
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob

Scope = QualitySnapshot.Scope
BY = {"equipo": Scope.TEAM, "persona": Scope.OWNER, "fuente": Scope.SOURCE, "ciudad": Scope.CITY}


@needs("customers.read")
@require_safe
def quality(request: Request) -> HttpResponse:
    about, asked = board.whose(request.user), policy()
    row = board.latest_of(about)
    sees_all = scope_of(request.user, "customers.read") == Reach.ALL
    by = request.GET.get("por", "")
    by = by if by in _ways(sees_all) else "equipo"
    by_month = request.GET.get("ver") == "meses"
    context: dict[str, Any] = {
        "tabs": tabs_for(request.user, "quality"), "about": about, "row": row,
        "may_rescore": allowed(request.user, "shell.company"),
        "waits": row is None and QualityDue.objects.exists(),
        "repairs": allowed(request.user, "customers.write"),
    }  # fmt: skip
    if row:
        context |= _told(request, row, sees_all) | {
            "parts": board.parts_of(row, asked),
            "trend": draw(board.history(about, row.day, by_month)),
            "by_month": by_month, "by": by, "ways": _chips(request, sees_all, by),
            "lines": board.table(BY[by], row.day, request.user),
        }  # fmt: skip
    return render(request, "customers/quality/board.html", context)


def _told(request: Request, row: QualitySnapshot, sees_all: bool) -> dict[str, Any]:
    month = _month(request.GET.get("mes", ""), row.day)
    hands = board.league(month, request.user)
    return {
        "month": month,
        "hands": hands,
        "most": max((hand.repaired for hand in hands), default=0),
        "faults": board.common_faults(row.day, policy()) if sees_all else [],
        "earlier": (month.replace(day=1) - date.resolution).replace(day=1),
    }


def _month(text: str, until: date) -> date:
    try:
        return min(date.fromisoformat(f"{text}-01"), until.replace(day=1))
    except ValueError:
        return until.replace(day=1)


def _ways(sees_all: bool) -> dict[str, str]:
    ways = {"equipo": _("By team"), "persona": _("By person")}
    return ways | ({"fuente": _("By source"), "ciudad": _("By city")} if sees_all else {})


def _chips(request: Request, sees_all: bool, by: str) -> list[dict[str, Any]]:
    return [
        {"label": label, "url": f"{reverse('quality')}?por={name}#where", "current": name == by}
        for name, label in _ways(sees_all).items()
    ]


@needs("shell.company")
@require_POST
def rescoring(request: Request) -> HttpResponse:
    """Everybody again, in the background; one that waits or runs already is enough."""
    job = LongJob.objects.open().filter(kind=jobs.rescore_quality.name).first()
    if job is None:
        job = ask(
            jobs.rescore_quality, _("Score the data of all customers"),
            Actor.person(request.user), page=reverse("quality"),
        )  # fmt: skip
    messages.info(request, _("It is being computed: the page shows it when it is done."))
    return redirect("job", job.pk) if job.asked_by_id == request.user.pk else redirect("quality")
