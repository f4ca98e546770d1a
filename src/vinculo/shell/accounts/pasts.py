"""What people, teams and roles were: told to who decides about them, and taken back."""

from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts import people
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import end, resume
from vinculo.shell.accounts.events import TeamChanged
from vinculo.shell.accounts.forms.people import PersonForm, TeamForm
from vinculo.shell.accounts.models import (
    Delegation,
    FieldAccess,
    FieldLimit,
    OwnRole,
    Role,
    RoleScope,
    Team,
    User,
    role_name,
)
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.accounts.restrictable import restrictable
from vinculo.shell.accounts.roles import BeyondOwnReach, change_role, may_grant
from vinculo.shell.activity.announcing import announce
from vinculo.shell.history.past import Past, Subject, Told
from vinculo.shell.history.reading import INSERT, UPDATE, Change, Held, Row

AREA = "shell.people"


def _decides(viewer: User, key: str = "0") -> int:
    if not allowed(viewer, AREA) or not key.isdecimal():
        raise Http404
    return int(key)


def _person(viewer: User, key: str) -> Subject:
    person = get_object_or_404(User, pk=_decides(viewer, key))
    if not may_grant(viewer, person.role):
        raise Http404
    return Subject(person, person.full_name, reverse("person", args=[person.pk]), [person.pk])


def _team(viewer: User, key: str) -> Subject:
    team = get_object_or_404(Team, pk=_decides(viewer, key))
    return Subject(team, team.name, reverse("team", args=[team.pk]), [team.pk])


def _role(viewer: User, key: str) -> Subject:
    _decides(viewer)
    own = OwnRole.objects.filter(slug=key).first()
    if (own is None and key not in Role.values) or (own and not may_grant(viewer, key)):
        raise Http404
    return Subject(own, role_name(key), reverse("role", args=[key]), [key])


def _of_the_form(one: Change, subject: Subject, viewer: User) -> bool:
    if one.kind == "delegation":  # given: it is ended; ended before its day: it holds again
        return one.deed == INSERT or (one.deed == UPDATE and one.columns == ("ended_at",))
    return one.deed == UPDATE and set(one.columns) <= {
        "full_name", "role", "team_id", "name", "parent_id"
    }  # fmt: skip


def _person_back(one: Change, subject: Subject, viewer: User) -> str:
    if one.kind == "delegation":
        return _delegation_back(one, viewer)
    person = User.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    before = _before(one, {"full_name": "full_name", "role": "role", "team_id": "team"})
    now = {"full_name": person.full_name, "role": person.role, "team": person.team_id}
    form = PersonForm(now | before, instance=person, by=viewer)
    if not form.is_valid():
        return _reason(form)
    data = form.cleaned_data
    try:
        people.change(person, data["role"], data["team"], Actor.person(viewer))
    except people.LastAdministrator:
        return _("Somebody must remain administrator. Name another one first.")
    return ""


def _delegation_back(one: Change, viewer: User) -> str:
    found = Delegation.objects.select_for_update(of=("self",)).filter(pk=one.record).first()
    if found is None:
        return _("It is no longer as that change left it.")
    if not may_grant(viewer, found.giver.role):
        return _("You cannot decide about %(person)s.") % {"person": found.giver.full_name}
    by = Actor.person(viewer)
    if one.deed == INSERT:
        end(found, by)
        return ""
    if found.ends_on < timezone.localdate():
        return _("That day is over.")
    resume(found, by)
    return ""


def _team_back(one: Change, subject: Subject, viewer: User) -> str:
    team = Team.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    before = _before(one, {"name": "name", "parent_id": "parent"})
    form = TeamForm({"name": team.name, "parent": team.parent_id} | before, instance=team)
    if not form.is_valid():
        return _reason(form)
    kept = form.save()
    above = kept.parent.name if kept.parent else ""
    announce(TeamChanged(kept.name, above), Actor.person(viewer))
    return ""


def _of_own_role(one: Change, subject: Subject, viewer: User) -> bool:
    """Ours stay as they are; a limit that comes or goes is a row more or less."""
    return subject.record is not None and (one.kind == "limit" or one.deed == UPDATE)


def _role_back(one: Change, subject: Subject, viewer: User) -> str:
    role: OwnRole = subject.record
    name, scopes, limits = role.name, {}, {}
    match one.kind:
        case "role":
            name = one.was["name"]
            if OwnRole.objects.filter(name=name).exclude(pk=role.pk).exists():
                return _("Another role is called like that.")
        case "scope":
            scopes = {one.was["area"]: one.was["scope"]}
        case "limit":
            field = (one.was or one.became)["field"]
            if _access(FieldLimit.objects.filter(role=role.slug, field=field)) != _left(one):
                return _("It is no longer as that change left it.")
            limits = {field: one.was.get("access", FieldAccess.WRITE)}
    try:
        change_role(role, name, scopes, limits, viewer, Actor.person(viewer))
    except BeyondOwnReach:
        return _("You cannot give what you cannot do yourself.")
    return ""


def _access(rows: QuerySet[FieldLimit]) -> str:
    return rows.values_list("access", flat=True).first() or FieldAccess.WRITE


def _left(one: Change) -> str:
    return str(one.became.get("access", FieldAccess.WRITE))


def _before(one: Change, named: dict[str, str]) -> dict[str, object]:
    return {named[name]: one.was.get(name) for name in one.columns if name in named}


def _reason(form: ModelForm) -> str:
    return " ".join(str(error) for errors in form.errors.values() for error in errors)


def _sentence(value: str, row: Row) -> str:
    return str(PERMISSIONS.get(row["area"], {}).get(value, value))


def _field(row: Row) -> str:
    found = restrictable().get(row["field"])
    return str(found.label) if found else str(row["field"])


ITSELF = ("pgh_obj_id",)
PERSON = Past(
    "persona",
    [
        Told(
            Held("person", User, ITSELF, ("full_name", "email", "role", "team_id", "is_active")),
            labels={"is_active": gettext_lazy("Works here")},
            says={"role": lambda value, row: role_name(value)},
        ),
        Told(
            Held("delegation", Delegation, ("giver_id", "taker_id"),
                 ("giver_id", "taker_id", "starts_on", "ends_on", "because", "ended_at")),
            called=lambda row: _("Somebody stands in"),
            labels={
                "giver_id": gettext_lazy("Whose customers"),
                "taker_id": gettext_lazy("Who stands in"),
                "starts_on": gettext_lazy("From"),
                "ends_on": gettext_lazy("Until, including that day"),
                "ended_at": gettext_lazy("Over since"),
            },
        ),
    ],
    _person, _of_the_form, _person_back,
)  # fmt: skip
TEAM = Past(
    "equipo",
    [Told(Held("team", Team, ITSELF, ("name", "parent_id")))],
    _team, _of_the_form, _team_back,
)  # fmt: skip
ROLE = Past(
    "rol",
    [
        Told(Held("role", OwnRole, ("slug",), ("name",))),
        Told(
            Held("scope", RoleScope, ("role",), ("scope",)),
            labels={"scope": gettext_lazy("What the role may do")},
            says={"scope": _sentence},
        ),
        Told(
            Held("limit", FieldLimit, ("role",), ("access",)),
            called=_field,
            labels={"access": gettext_lazy("The role")},
            says={"access": lambda value, row: str(FieldAccess(value).label)},
        ),
    ],
    _role, _of_own_role, _role_back,
)  # fmt: skip
