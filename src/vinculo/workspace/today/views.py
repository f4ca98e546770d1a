"""Hoy: what to do now, by what one does here."""

from datetime import datetime
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vinculo.commerce.panels import figures_until
from vinculo.customers.events import CustomersExported
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.design.sample import heat
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.request import Request
from vinculo.workspace.dependence.fragile import fragile
from vinculo.workspace.first_steps.checklist import checklist, on_today
from vinculo.workspace.today.agenda import Agenda, agenda
from vinculo.workspace.today.callbacks import callbacks
from vinculo.workspace.today.cooling_file import cooling_file
from vinculo.workspace.today.focus import focus
from vinculo.workspace.today.house import happened, is_empty, last_close, last_imports
from vinculo.workspace.today.portfolio import SHOWN, birthdays, cooling, moves
from vinculo.workspace.today.repairs import repairs
from vinculo.workspace.today.tasks import open_tasks
from vinculo.workspace.today.team import coverage, late_tasks

PORTFOLIO = {Role.SELLER, Role.MANAGER, Role.ADMINISTRATOR, Role.MARKETING}
LEADING = {Role.MANAGER, Role.ADMINISTRATOR}
TASKS_ASK, LONGEST = ("after", "before", "f", "columnas"), 2000
ATTENDING = {Role.SERVICE_AGENT, Role.BACK_OFFICE}
FIGURES = {Role.ANALYST, Role.ADMINISTRATOR, Role.MANAGER, Role.MARKETING, Role.AUDITOR}


@require_safe
def today(request: Request) -> HttpResponse:
    user, now = request.user, timezone.now()
    context: dict[str, Any] = {"now": now, "greeting": _greeting(user, now), "has_board": False}
    own = agenda(user, now)
    context |= _portfolio(user) if user.job in PORTFOLIO else {}
    if user.job in LEADING:
        context["late_tasks"] = late_tasks(user, now)
        context["coverage"] = coverage(user, timezone.localdate())
        context["fragile"] = fragile(user)
    if user.job in ATTENDING:
        context["callbacks"] = callbacks(user, now)
    if user.job in FIGURES and allowed(user, "analytics.matrix"):
        context["close"] = last_close()
    context["repairs"] = repairs(user)
    if allowed(user, "integration.import"):
        context["imports"] = last_imports()
    if user.job == Role.AUDITOR:
        context["happened"] = happened()
    if not _tells(own, context) and is_empty():
        context |= {"checklist": checklist(user), "heat": heat(), "heat_url": reverse("design")}
        return render(request, "workspace/today/empty_house.html", context)
    first = focus(user, own, context.get("cooling", ()), context.get("falls", ()))
    context |= {
        "focus": first,
        "agenda": own.without(first.todo if first else None),
        "checklist": on_today(request),
        "lead": _lead(own),
        "count": own.count,
    }
    return render(request, "workspace/today/today.html", context)


@require_safe
@friendly
def tasks(request: Request) -> HttpResponse:
    asked = {name: str(one) for name, one in request.GET.items() if name in TASKS_ASK}
    if "c" in request.GET:  # the form of what is shown
        asked["columnas"] = ",".join(request.GET.getlist("c"))[:LONGEST].strip(",")
        kept = {name: asked[name] for name in ("f", "columnas") if asked.get(name)}
        return redirect(f"{reverse('tasks')}?{urlencode(kept)}" if kept else "tasks")
    found = open_tasks(request.user, asked, timezone.now())
    shown = {"columnas": asked["columnas"]} if asked.get("columnas") else {}
    builder = {"f": found.f, "keep": urlencode(shown)}
    context = {
        "tasks": found,
        "filter_url": f"{reverse('filter_builder', args=['tareas'])}?{urlencode(builder)}",
        "without_filter": f"{reverse('tasks')}?{urlencode(shown)}",
    }
    return render(request, "workspace/today/tasks.html", context)


@needs("customers.export")
@needs("commerce.read")
@require_safe
def cooling_export(request: Request) -> HttpResponse:
    user = request.user
    if user.job not in PORTFOLIO:
        raise Http404
    late = cooling(user, figures_until(timezone.localdate()))
    announce(CustomersExported(reverse("cooling_export")), Actor.person(user))
    text = cooling_file(late, user, comma=request.company.decimal_separator == ",")
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    name = _("cooling-down")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _portfolio(user: User) -> dict[str, Any]:
    until = figures_until(timezone.localdate())
    late = cooling(user, until)
    falls, rises = moves(user)
    return {
        "cooling": late,
        "may_export": allowed(user, "customers.export") and allowed(user, "commerce.read"),
        "cooling_shown": late[:SHOWN],
        "falls": falls,
        "rises": rises,
        "birthdays": birthdays(user, timezone.localdate()),
    }


def _tells(own: Agenda, context: dict[str, Any]) -> bool:
    """Whether a customer is shown: then the house is not empty, and need not be asked."""
    told = ("cooling", "falls", "rises", "callbacks", "coverage")
    tasks = (*own.late, *own.today, *own.undated)
    return any(context.get(name) for name in told) or any(item.customer for item in tasks)


def _greeting(user: User, now: datetime) -> str:
    hour = timezone.localtime(now).hour
    words = {"name": user.first_name}
    if 4 <= hour < 12:
        return _("Good morning, %(name)s") % words
    if 12 <= hour < 19:
        return _("Good afternoon, %(name)s") % words
    return _("Good evening, %(name)s") % words


def _lead(own: Agenda) -> str:
    if not own.count:
        return _("You have nothing due today.")
    words = ngettext(
        "There is one thing left to do today.",
        "There are %(n)s things left to do today.",
        own.count,
    ) % {"n": own.count}
    if own.late:
        words += " " + ngettext("One is late.", "%(n)s are late.", len(own.late)) % {
            "n": len(own.late)
        }
    return words
