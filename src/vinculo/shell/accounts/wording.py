"""How the events of people read in the audit."""

from datetime import date

from django.utils.translation import gettext as _

from vinculo.lib.money import format_date
from vinculo.shell.accounts.events import (
    CompanyChanged,
    DelegationEnded,
    DelegationGiven,
    PersonChanged,
    PersonInvited,
    PersonLeft,
    PersonReturned,
    RoleChanged,
    RoleMade,
    RoleRemoved,
    TeamChanged,
)
from vinculo.shell.accounts.models import FieldAccess, role_name
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.accounts.restrictable import restrictable
from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.ui.convention import current_style


def _invited(payload: Payload) -> str:
    return _("Invited %(person)s as %(role)s") % {
        "person": payload["person"], "role": role_name(payload["role"]),
    }  # fmt: skip


def _changed(payload: Payload) -> str:
    return _("Changed the role or team of %(person)s") % payload


def _left(payload: Payload) -> str:
    return _("%(person)s no longer works here") % payload


def _returned(payload: Payload) -> str:
    return _("%(person)s is back") % payload


def _role_made(payload: Payload) -> str:
    return _("Made the role %(role)s from %(source)s") % {
        "role": payload["role"], "source": role_name(payload["copied_from"]),
    }  # fmt: skip


def _role_changed(payload: Payload) -> str:
    return _("Changed what the role %(role)s can see and do") % payload


def _reach(payload: Payload) -> str:
    said = [PERMISSIONS.get(area, {}).get(scope) for area, scope in payload["reach"].items()]
    limits = payload.get("limits", {})
    known = restrictable() if limits else {}
    limited = [
        f"{known[field].label}: {FieldAccess(access).label}"
        for field, access in limits.items()
        if field in known
    ]
    return "; ".join([*(str(one) for one in said if one), *limited])


def _role_removed(payload: Payload) -> str:
    return _("Took away the role %(role)s") % payload


def _team(payload: Payload) -> str:
    if payload["part_of"]:
        return _("The team %(team)s is part of %(part_of)s") % payload
    return _("The team %(team)s is part of no other") % payload


def _delegated(payload: Payload) -> str:
    days = {
        name: format_date(date.fromisoformat(payload[name]), current_style())
        for name in ("starts_on", "ends_on")
    }
    return _("%(taker)s sees to the customers of %(person)s from %(starts_on)s to %(ends_on)s") % (
        payload | days
    )


def _delegation_over(payload: Payload) -> str:
    return _("%(taker)s no longer sees to the customers of %(person)s") % payload


WORDINGS: dict[str, Wording] = {
    PersonInvited.kind: Wording("user-plus", "change", _invited, personal=("person",)),
    PersonChanged.kind: Wording("user-cog", "change", _changed, personal=("person",)),
    PersonLeft.kind: Wording("user-minus", "change", _left, lambda p: p["note"], ("person",)),
    CompanyChanged.kind: Wording(
        "building-2", "change", lambda payload: _("The company's settings changed")
    ),
    RoleMade.kind: Wording("shield-plus", "change", _role_made),
    RoleChanged.kind: Wording("shield-check", "change", _role_changed, _reach),
    RoleRemoved.kind: Wording("shield-minus", "change", _role_removed),
    TeamChanged.kind: Wording("network", "change", _team),
    DelegationGiven.kind: Wording(
        "user-round-check", "change", _delegated, lambda p: p["because"], ("person", "taker")
    ),
    DelegationEnded.kind: Wording(
        "user-round-x", "change", _delegation_over, personal=("person", "taker")
    ),
    PersonReturned.kind: Wording("user-check", "change", _returned, personal=("person",)),
}
