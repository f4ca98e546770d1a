"""Roles, and what each may reach: own, team or all, per area of the house."""

from collections.abc import Mapping
from types import MappingProxyType

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from vinculo.shell.history.tracking import under_history
from vinculo.shell.kept import kept


class Role(models.TextChoices):
    ADMINISTRATOR = "administrator", pgettext_lazy("role", "Administrator")
    MANAGER = "manager", pgettext_lazy("role", "Manager")
    SELLER = "seller", pgettext_lazy("role", "Seller")
    SERVICE_AGENT = "service_agent", pgettext_lazy("role", "Service agent")
    BACK_OFFICE = "back_office", pgettext_lazy("role", "Back office")
    MARKETING = "marketing", pgettext_lazy("role", "Marketing")
    TECHNICIAN = "technician", pgettext_lazy("role", "Technician")
    ANALYST = "analyst", pgettext_lazy("role", "Analyst")
    AUDITOR = "auditor", pgettext_lazy("role", "Auditor")


class Scope(models.TextChoices):
    NONE = "none", _("nothing")
    OWN = "own", _("their own")
    TEAM = "team", _("their team's")
    ALL = "all", _("everything")


@under_history(added=True)
class RoleScope(models.Model):
    """How far a role reaches in an area ("customers.read"); no row means nothing."""

    role = models.CharField(max_length=20)
    area = models.CharField(max_length=60)
    scope = models.CharField(max_length=5, choices=Scope)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["role", "area"], name="one_scope_per_area")]

    def __str__(self) -> str:
        return f"{self.role} {self.area}: {self.scope}"


@kept("roles")
def reach_of_roles() -> Mapping[str, Mapping[str, str]]:
    """Role -> area -> scope, of what is granted today."""
    found: dict[str, dict[str, str]] = {}
    for role, area, scope in RoleScope.objects.values_list("role", "area", "scope"):
        found.setdefault(role, {})[area] = scope
    return MappingProxyType({role: MappingProxyType(areas) for role, areas in found.items()})
