"""The ground's own parts: the company's way of writing, roles, hours, lists and fields."""

import re
from datetime import date, time
from typing import Any
from zoneinfo import available_timezones

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.lib.business_time import Span
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import CompanyChanged
from vinculo.shell.accounts.models import (
    Company,
    FieldAccess,
    FieldLimit,
    OwnRole,
    Role,
    RoleScope,
    Scope,
    Team,
    User,
    role_choices,
)
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.accounts.restrictable import restrictable
from vinculo.shell.activity.announcing import announce
from vinculo.shell.hours.models import Schedule
from vinculo.shell.hours.recording import say_hours, say_special_day, schedule_of
from vinculo.shell.settings_file.part import BadSettings, Part, one_of, only, wanted

COMPANY: dict[str, type] = {
    "country": str, "currency": str, "time_zone": str, "language": str, "decimal_separator": str,
    "date_order": str,
}  # fmt: skip


def _company() -> dict[str, str]:
    company = Company.get()
    return {name: getattr(company, name) for name in COMPANY}


def _set_company(data: Any, by: Actor) -> None:
    """All but the currency, which stays: amounts already written would not be converted."""
    said, company = only(data, COMPANY, "company"), Company.get()
    if said["currency"] != company.currency:
        raise BadSettings(
            _("company.currency: this company works in %(own)s.") % {"own": company.currency}
        )
    one_of(said["time_zone"], available_timezones(), "company.time_zone")
    one_of(said["decimal_separator"], (",", "."), "company.decimal_separator")
    one_of(said["date_order"], ("dmy", "mdy", "ymd"), "company.date_order")
    one_of(said["language"], ("es", "en"), "company.language")
    changed = [name for name, value in said.items() if getattr(company, name) != value]
    if changed:
        Company.objects.filter(pk=1).update(**said)
        announce(CompanyChanged(changed), by)


def _roles() -> dict[str, Any]:
    reach: dict[str, dict[str, str]] = {}
    for role, area, scope in RoleScope.objects.order_by("role", "area").values_list(
        "role", "area", "scope"
    ):
        reach.setdefault(role, {})[area] = scope
    limits: dict[str, dict[str, str]] = {}
    for role, field, access in FieldLimit.objects.order_by("role", "field").values_list(
        "role", "field", "access"
    ):
        limits.setdefault(role, {})[field] = access
    return {"reach": reach, "limits": limits}


def _own_roles() -> dict[str, Any]:
    return {
        slug: {"name": name, "based_on": based_on}
        for slug, name, based_on in OwnRole.objects.order_by("slug").values_list(
            "slug", "name", "based_on"
        )
    }


def _set_own_roles(data: Any, _by: Actor) -> None:
    """Roles of the company's own come and go; one that somebody has does not go."""
    said = wanted(data, dict, "own_roles")
    for slug, one in said.items():
        row = only(one, {"name": str, "based_on": str}, f"own_roles.{slug}")
        one_of(row["based_on"], Role.values, f"own_roles.{slug}.based_on")
        if not re.fullmatch(r"own-[a-z0-9-]{1,16}", slug) or not 0 < len(row["name"]) <= 60:
            raise BadSettings(_("own_roles: “%(role)s” is not known.") % {"role": slug[:40]})
        OwnRole.objects.update_or_create(slug=slug, defaults=row)
    gone = OwnRole.objects.exclude(slug__in=said)
    held = User.objects.filter(role__in=gone.values("slug"), is_active=True).first()
    if held:
        raise BadSettings(_("own_roles: somebody still has the role “%(role)s”.")
                          % {"role": held.role})  # fmt: skip
    gone.delete()


def _set_roles(data: Any, _by: Actor) -> None:
    said = only(data, {"reach": dict, "limits": dict}, "roles")
    known = dict(role_choices())
    scopes, limits = [], []
    for role, areas in said["reach"].items():
        one_of(role, known, "roles.reach")
        for area, scope in wanted(areas, dict, f"roles.reach.{role}").items():
            one_of(area, PERMISSIONS, f"roles.reach.{role}")
            one_of(scope, Scope.values, f"roles.reach.{role}.{area}")
            scopes.append(RoleScope(role=role, area=area, scope=scope))
    for role, fields in said["limits"].items():
        one_of(role, known, "roles.limits")
        for field, access in wanted(fields, dict, f"roles.limits.{role}").items():
            one_of(field, restrictable(), f"roles.limits.{role}")
            one_of(access, (FieldAccess.HIDDEN, FieldAccess.READ), f"roles.limits.{role}.{field}")
            limits.append(FieldLimit(role=role, field=field, access=access))
    RoleScope.objects.all().delete()
    RoleScope.objects.bulk_create(scopes)
    FieldLimit.objects.all().delete()
    FieldLimit.objects.bulk_create(limits)


HOURS: dict[str, type] = {
    "week": object, "time_zone": str, "country": str, "region": str, "works_on_holidays": object,
    "special_days": list,
}  # fmt: skip


def _hours() -> dict[str, Any]:
    """The company's; those of people are theirs."""
    row = Schedule.objects.filter(team=None, person=None).first()
    return _told_hours(row) if row else {}


def _hours_of_teams() -> dict[str, Any]:
    rows = Schedule.objects.filter(team__isnull=False).select_related("team").order_by("team__name")
    return {row.team.name: _told_hours(row) for row in rows if row.team}


def _told_hours(row: Schedule) -> dict[str, Any]:
    week: list[list[str]] | None = None
    if row.has_own_week:
        week = [[] for _day in range(7)]
        for shift in row.shifts.order_by("weekday", "opens"):
            week[shift.weekday].append(f"{shift.opens:%H:%M}-{shift.closes:%H:%M}")
    return {
        "week": week, "time_zone": row.time_zone, "country": row.country, "region": row.region,
        "works_on_holidays": row.works_on_holidays,
        "special_days": [
            {"key": day.on.isoformat(), "name": day.name,
             "opens": day.opens and f"{day.opens:%H:%M}",
             "closes": day.closes and f"{day.closes:%H:%M}"}
            for day in row.special_days.order_by("on")
        ],
    }  # fmt: skip


def _set_hours(data: Any, by: Actor) -> None:
    if wanted(data, dict, "hours") == {}:
        Schedule.objects.filter(team=None, person=None).delete()
        return
    _say_hours(None, data, "hours", by)


def _set_hours_of_teams(data: Any, by: Actor) -> None:
    """A team that the file does not name has those of the company, or of the team above."""
    teams = {team.name: team for team in Team.objects.all()}
    for name, said in wanted(data, dict, "hours_of_teams").items():
        one_of(name, teams, "hours_of_teams")
        _say_hours(teams[name], said, f"hours_of_teams.{name}", by)
    Schedule.objects.filter(team__isnull=False).exclude(team__name__in=data).delete()


def _say_hours(owner: Team | None, data: Any, at: str, by: Actor) -> None:
    said = only(data, HOURS, at)
    week: Any = None
    if said["week"] is not None:
        days = wanted(said["week"], list, f"{at}.week")
        if len(days) != 7:
            raise BadSettings(_("%(at)s: seven days were expected.") % {"at": f"{at}.week"})
        week = tuple(tuple(_span(text) for text in wanted(day, list, f"{at}.week")) for day in days)
    say_hours(
        owner, by, week=week, time_zone=said["time_zone"], country=said["country"],
        region=said["region"], works_on_holidays=said["works_on_holidays"],
    )  # fmt: skip
    schedule_of(owner).special_days.all().delete()
    for one in said["special_days"]:
        day = only(
            one, {"key": str, "name": str, "opens": object, "closes": object},
            f"{at}.special_days",
        )  # fmt: skip
        opens, closes = (
            day[name] and time.fromisoformat(day[name]) for name in ("opens", "closes")
        )
        say_special_day(owner, by, date.fromisoformat(day["key"]), day["name"], opens, closes)


def _span(text: Any) -> Span:
    opens, _dash, closes = wanted(text, str, "hours.week").partition("-")
    return Span.of(time.fromisoformat(opens), time.fromisoformat(closes))


PARTS = (
    Part("company", gettext_lazy("The company"), _company, _set_company),
    Part("hours", gettext_lazy("Hours"), _hours, _set_hours),
    Part(
        "hours_of_teams", gettext_lazy("Hours of the teams"), _hours_of_teams, _set_hours_of_teams
    ),
    Part("own_roles", gettext_lazy("Roles of our own"), _own_roles, _set_own_roles),
)
ROLES = Part("roles", gettext_lazy("Roles and what each may do"), _roles, _set_roles)
