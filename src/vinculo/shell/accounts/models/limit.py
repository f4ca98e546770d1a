"""What a role may not see, or may not write, of a field."""

from collections.abc import Mapping
from types import MappingProxyType

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history
from vinculo.shell.kept import kept


class FieldAccess(models.TextChoices):
    HIDDEN = "hidden", _("does not see it")
    READ = "read", _("sees it")
    WRITE = "write", _("sees and changes it")


@under_history(added=True)
class FieldLimit(models.Model):
    """One field, as `restrictable.py` names it, for one role; no row means no limit."""

    role = models.CharField(max_length=20)
    field = models.CharField(max_length=60)
    access = models.CharField(max_length=6, choices=FieldAccess)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["role", "field"], name="one_limit_per_field"),
            models.CheckConstraint(
                condition=models.Q(access__in=["hidden", "read"]), name="a_limit_limits"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.field}: {self.access}"


@kept("roles")
def limits_of_roles() -> Mapping[str, Mapping[str, str]]:
    """Role -> field -> hidden or read, of what is limited today."""
    found: dict[str, dict[str, str]] = {}
    for role, field, access in FieldLimit.objects.values_list("role", "field", "access"):
        found.setdefault(role, {})[field] = access
    return MappingProxyType({role: MappingProxyType(fields) for role, fields in found.items()})
