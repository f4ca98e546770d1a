"""The company's own roles: copied from ours, changed, taken away. Ours stay as they are."""

from collections.abc import Mapping

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import RoleChanged, RoleMade, RoleRemoved
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import (
    FieldAccess,
    FieldLimit,
    OwnRole,
    Role,
    RoleScope,
    Scope,
    User,
    limits_of_roles,
    reach_of_roles,
    role_choices,
)
from vinculo.shell.accounts.models.own_role import job_of
from vinculo.shell.accounts.permissions import PERMISSIONS, exceeds
from vinculo.shell.accounts.restrictable import restrictable
from vinculo.shell.activity.announcing import announce

FREEDOM = (FieldAccess.HIDDEN, FieldAccess.READ, FieldAccess.WRITE)


class BeyondOwnReach(Exception):
    """Nobody gives what they do not have; only administrators make administrators."""


class StillUsed(Exception):
    """Somebody has the role."""


def may_grant(user: User, role: str) -> bool:
    """Whether a person may give a role, or decide about somebody who has it."""
    if user.role == Role.ADMINISTRATOR:
        return True
    if role == Role.ADMINISTRATOR:
        return False
    reach = reach_of_roles()
    limits = limits_of_roles()
    lifted = set(limits.get(user.role, {})) - set(limits.get(role, {}))
    return not lifted and not exceeds(reach.get(role, {}), reach.get(user.role, {}))


def grantable_roles(user: User) -> list[tuple[str, str]]:
    return [(slug, name) for slug, name in role_choices() if may_grant(user, slug)]


@transaction.atomic
def copy_role(name: str, source: str, by: Actor) -> OwnRole:
    """A new role that reaches what `source` does, limits of fields included."""
    role = OwnRole.objects.create(slug=OwnRole.free_slug(name), name=name, based_on=job_of(source))
    scopes = RoleScope.objects.filter(role=source).values_list("area", "scope")
    RoleScope.objects.bulk_create(
        RoleScope(role=role.slug, area=area, scope=scope) for area, scope in scopes
    )
    limits = FieldLimit.objects.filter(role=source).values_list("field", "access")
    FieldLimit.objects.bulk_create(
        FieldLimit(role=role.slug, field=field, access=access) for field, access in limits
    )
    announce(RoleMade(name, source), by)
    return role


@transaction.atomic
def change_role(
    role: OwnRole, name: str, scopes: Mapping[str, str], limits: Mapping[str, str],
    granter: User, by: Actor,
) -> bool:  # fmt: skip
    """False when nothing is different. Areas and scopes are those of `PERMISSIONS`; `limits` says
    of fields of `restrictable()` what the role may do with them."""
    OwnRole.objects.select_for_update().get(pk=role.pk)
    before = dict(RoleScope.objects.filter(role=role.slug).values_list("area", "scope"))
    changed = {
        area: scope
        for area, scope in scopes.items()
        if scope in PERMISSIONS.get(area, {}) and scope != before.get(area, Scope.NONE)
    }
    if granter.role != Role.ADMINISTRATOR and exceeds(
        changed, reach_of_roles().get(granter.role, {})
    ):
        raise BeyondOwnReach
    limited = _limit(role, limits, granter)
    if not changed and not limited and name == role.name:
        return False
    for area, scope in changed.items():
        RoleScope.objects.update_or_create(role=role.slug, area=area, defaults={"scope": scope})
    OwnRole.objects.filter(pk=role.pk).update(name=name)
    announce(RoleChanged(name, changed, limited), by)
    return True


def _limit(role: OwnRole, limits: Mapping[str, str], granter: User) -> dict[str, str]:
    """What is different from now on, by field. Nobody lifts a limit that they have themselves."""
    before = dict(FieldLimit.objects.filter(role=role.slug).values_list("field", "access"))
    known = restrictable()
    changed = {
        field: access
        for field, access in limits.items()
        if field in known and access != before.get(field, FieldAccess.WRITE)
    }
    own = field_limits(granter).limits
    if any(
        FREEDOM.index(changed[field]) > FREEDOM.index(own[field])
        for field in changed
        if field in own
    ):
        raise BeyondOwnReach
    for field, access in changed.items():
        if access == FieldAccess.WRITE:
            FieldLimit.objects.filter(role=role.slug, field=field).delete()
        else:
            FieldLimit.objects.update_or_create(
                role=role.slug, field=field, defaults={"access": access}
            )
    return changed


@transaction.atomic
def remove_role(role: OwnRole, by: Actor) -> None:
    OwnRole.objects.select_for_update().get(pk=role.pk)
    if User.objects.filter(role=role.slug).exists():
        raise StillUsed
    RoleScope.objects.filter(role=role.slug).delete()
    FieldLimit.objects.filter(role=role.slug).delete()
    role.delete()
    announce(RoleRemoved(role.name), by)
