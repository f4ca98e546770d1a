"""What people, teams and roles were: told to who decides about them, and taken back."""

from django.forms import ModelForm
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts import people
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import TeamChanged
from vinculo.shell.accounts.forms.people import PersonForm, TeamForm
from vinculo.shell.accounts.models import (
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
from vinculo.shell.history.reading import UPDATE, Change, Held, Row

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
    return one.deed == UPDATE and set(one.columns) <= {
        "full_name", "role", "team_id", "name", "parent_id"
    }  # fmt: skip


def _person_back(one: Change, subject: Subject, viewer: User) -> str:
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


def _scope_of_own(one: Change, subject: Subject, viewer: User) -> bool:
    """A limit of a field is changed as two: half of it is never taken back."""
    return one.kind == "scope" and one.deed == UPDATE and subject.record is not None


def _role_back(one: Change, subject: Subject, viewer: User) -> str:
    role, scopes = subject.record, {one.was["area"]: one.was["scope"]}
    try:
        change_role(role, role.name, scopes, {}, viewer, Actor.person(viewer))
    except BeyondOwnReach:
        return _("You cannot give what you cannot do yourself.")
    return ""


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
        )
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
    _role, _scope_of_own, _role_back,
)  # fmt: skip
