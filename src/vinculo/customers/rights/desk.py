"""Who sits at the desk, and who answers for it."""

from datetime import date, timedelta

from vinculo.customers.models import RightsDesk
from vinculo.shell.accounts.models import Role, Scope, User, reach_of_roles

AREA = "customers.rights"


def desk() -> RightsDesk:
    return RightsDesk.objects.filter(pk=1).select_related("responsible").first() or RightsDesk(pk=1)


def set_desk(
    responsible: User | None, backup_days: int, has_public_page: bool = True
) -> RightsDesk:
    found, _ = RightsDesk.objects.update_or_create(
        pk=1,
        defaults={
            "responsible": responsible,
            "backup_days": backup_days,
            "has_public_page": has_public_page,
        },
    )
    return found


def people() -> list[User]:
    """Those who may sit at it."""
    roles = [role for role, areas in reach_of_roles().items() if areas.get(AREA) == Scope.ALL]
    return list(User.objects.filter(is_active=True, role__in=roles).order_by("full_name"))


def responsible() -> User | None:
    """Whom the company named, while they may; else the first administrator."""
    able, named = people(), desk().responsible_id
    for person in able:
        if person.pk == named:
            return person
    administrators = [one for one in able if one.role == Role.ADMINISTRATOR]
    return min(administrators or able, key=lambda one: one.pk, default=None)


def backups_gone_on(today: date) -> date:
    """By then no backup holds what is erased today."""
    return today + timedelta(days=desk().backup_days)
