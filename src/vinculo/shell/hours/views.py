"""The hours of the company, and of who keeps others."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.hours.access import AREA, owner_for, people_for, says_for_company, teams_for
from vinculo.shell.hours.calendars import Owner, calendar_for, keys_of, rules_above, rules_for
from vinculo.shell.hours.forms import HoursForm, SpecialDayForm, typed
from vinculo.shell.hours.models import Schedule
from vinculo.shell.hours.picture import said, state_now, week_picture
from vinculo.shell.hours.public_holidays import holidays_of
from vinculo.shell.hours.recording import forget_special_day, say_hours, say_special_day
from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say

HOLIDAYS_SHOWN = 8
KINDS = {"company": "empresa", "team": "equipo", "person": "persona"}


@needs(AREA)
@require_safe
def hours_list(request: Request) -> HttpResponse:
    """The company's week, and who keeps other hours; anybody else is one choice away."""
    people, teams = people_for(request.user), teams_for(request.user)
    if owner := _chosen(request, people, teams):
        return redirect(_address(owner))
    others: list[User | Team] = [*teams.filter(schedule__isnull=False).order_by("name")]
    others += people.filter(schedule__isnull=False).order_by("full_name")
    context = {
        "week": week_picture(rules_for(None).week, timezone.localdate()),
        "state": state_now(calendar_for(None), timezone.now()),
        "says_for_company": says_for_company(request.user),
        "others": [
            {"name": str(owner), "url": _address(owner), "week": _in_short(owner)}
            for owner in others
        ],
        "teams": teams.order_by("name"),
        "people": people.order_by("full_name"),
    }
    return render(request, "shell/hours/list.html", context)


@needs(AREA)
@require_http_methods(["GET", "POST"])
def hours(request: Request, kind: str, pk: int) -> HttpResponse:
    owner = owner_for(request.user, kind, pk)
    above = rules_above(owner)
    bound = request.POST if request.method == "POST" else None
    form = HoursForm(bound, above=above, is_company=owner is None, initial=_said(owner))
    if bound is not None and form.is_valid():
        fields = form.cleaned_data
        say_hours(
            owner,
            Actor.person(request.user),
            week=fields["week"],
            time_zone=fields["time_zone"],
            country=fields["country"],
            region=fields.get("region", ""),
            works_on_holidays=fields["holidays"],
        )
        messages.success(request, _("Saved."))
        return redirect("hours", kind, pk)
    return _page(request, owner, form, _day_form(request))


@needs(AREA)
@require_POST
def special_day(request: Request, kind: str, pk: int) -> HttpResponse:
    """Also what a toast takes back asks for, with the fields in its address."""
    owner = owner_for(request.user, kind, pk)
    form = SpecialDayForm(request.POST if "on" in request.POST else request.GET)
    if not form.is_valid():
        above = rules_above(owner)
        week = HoursForm(None, above=above, is_company=owner is None, initial=_said(owner))
        return _page(request, owner, week, form)
    say_special_day(owner, Actor.person(request.user), **form.cleaned_data)
    messages.success(request, _("Saved."))
    return redirect("hours", kind, pk)


@needs(AREA)
@require_POST
def special_day_removal(request: Request, kind: str, pk: int, on: str) -> HttpResponse:
    owner = owner_for(request.user, kind, pk)
    try:
        day = forget_special_day(owner, Actor.person(request.user), date.fromisoformat(on))
    except ValueError:
        raise Http404 from None
    if day is not None:
        again = {"on": on, "name": day.name, "opens": day.opens or "", "closes": day.closes or ""}
        undo = reverse("special_day", args=[kind, pk]) + "?" + urlencode(again)
        say(request, _("That day is like any other again."), undo=undo)
    return redirect("hours", kind, pk)


def _page(
    request: Request, owner: Owner, form: HoursForm, day_form: SpecialDayForm
) -> HttpResponse:
    rules, calendar, now = rules_for(owner), calendar_for(owner), timezone.now()
    today = now.astimezone(calendar.zone).date()
    kind, pk = _place(owner)
    schedule = _schedule(owner)
    context = {
        "owner": owner,
        "is_company": owner is None,
        "form": form,
        "day_form": day_form,
        "week": week_picture(rules.week, today),
        "above_week": week_picture(form.above.week),
        "state": state_now(calendar, now),
        "special_days": [
            {"on": day.on, "name": day.name, "words": said(day.hours)}
            for day in (schedule.special_days.filter(on__gte=today) if schedule else ())
        ],
        "holidays": _holidays(today, rules.country, rules.region, calendar),
        "address": reverse("hours", args=[kind, pk]),
        "days_address": reverse("special_day", args=[kind, pk]),
    }
    status = 422 if form.errors or (day_form.is_bound and day_form.errors) else 200
    return render(request, "shell/hours/hours.html", context, status=status)


def _holidays(today: date, country: str, region: str, calendar: Any) -> list[dict[str, Any]]:
    """The next ones, and whether somebody works on them."""
    language = (get_language() or "es")[:2]
    found = [
        {"on": day, "name": name, "is_open": calendar.is_business_day(day)}
        for year in (today.year, today.year + 1)
        for day, name in holidays_of(country, region, year, language).items()
        if day >= today
    ]
    return found[:HOLIDAYS_SHOWN]


def _day_form(request: Request) -> SpecialDayForm:
    asked = {name: request.GET[name] for name in ("on", "name") if name in request.GET}
    return SpecialDayForm(initial=asked)


def _said(owner: Owner) -> dict[str, Any]:
    """The form's first values: what is said, and the week that holds where none is."""
    row = _schedule(owner)
    first: dict[str, Any] = {"has_own_week": "own" if row and row.has_own_week else "above"}
    first |= typed(rules_for(owner).week)
    if row is None:
        return first
    works = row.works_on_holidays
    first |= {"time_zone": row.time_zone, "country": row.country, "region": row.region}
    first["holidays"] = "" if works is None else ("work" if works else "rest")
    return first


def _schedule(owner: Owner) -> Schedule | None:
    match owner:
        case User():
            return Schedule.objects.filter(person=owner).first()
        case Team():
            return Schedule.objects.filter(team=owner).first()
    return Schedule.objects.filter(team=None, person=None).first()


def _place(owner: Owner) -> tuple[str, int]:
    kind, number = keys_of(owner)[-1]
    return KINDS[kind], number


def _address(owner: Owner) -> str:
    return reverse("hours", args=_place(owner))


def _in_short(owner: Owner) -> list[Any]:
    return week_picture(rules_for(owner).week)


def _chosen(request: Request, people: Any, teams: Any) -> Owner:
    """`?de=persona-12`: whom somebody picked to say other hours for."""
    kind, _dash, number = request.GET.get("de", "").partition("-")
    known = {"persona": people, "equipo": teams}
    if kind in known and number.isdigit():
        found: Owner = known[kind].filter(pk=int(number)).first()
        return found
    return None
