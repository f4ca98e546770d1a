"""Roles, and what each may reach: own, team or all, per area of the house."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    ADMINISTRATOR = "administrator", _("Administrator")
    MANAGER = "manager", _("Manager")
    SELLER = "seller", _("Seller")
    SERVICE_AGENT = "service_agent", _("Service agent")
    BACK_OFFICE = "back_office", _("Back office")
    MARKETING = "marketing", _("Marketing")
    TECHNICIAN = "technician", _("Technician")
    ANALYST = "analyst", _("Analyst")
    AUDITOR = "auditor", _("Auditor")


class Scope(models.TextChoices):
    NONE = "none", _("nothing")
    OWN = "own", _("their own")
    TEAM = "team", _("their team's")
    ALL = "all", _("everything")


class RoleScope(models.Model):
    """How far a role reaches in an area ("customers.read"); no row means nothing."""

    role = models.CharField(max_length=20, choices=Role)
    area = models.CharField(max_length=60)
    scope = models.CharField(max_length=5, choices=Scope)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["role", "area"], name="one_scope_per_area")]

    def __str__(self) -> str:
        return f"{self.role} {self.area}: {self.scope}"
