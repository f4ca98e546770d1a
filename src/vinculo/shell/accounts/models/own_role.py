"""Roles that the company makes for itself, each copied from one of ours."""

from collections.abc import Mapping
from types import MappingProxyType

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models.role import Role
from vinculo.shell.history.tracking import under_history
from vinculo.shell.kept import kept


@under_history(whose=["slug"])
class OwnRole(models.Model):
    """Its reach stands in `RoleScope` under its slug; `based_on` says which pages are laid out."""

    slug = models.CharField(max_length=20, unique=True)
    name = models.CharField(_("name of the role"), max_length=60, unique=True)
    based_on = models.CharField(max_length=20, choices=Role)

    def __str__(self) -> str:
        return self.name

    @classmethod
    def free_slug(cls, name: str) -> str:
        """Short, telling, and neither one of ours nor taken: "own-ventas-norte"."""
        start = f"own-{slugify(name)}"[:20].rstrip("-")
        taken = set(cls.objects.values_list("slug", flat=True))
        numbered = (f"{start[:16]}-{number}" for number in range(2, 999))
        return next(slug for slug in (start, *numbered) if slug not in taken)


@kept("roles")
def own_roles() -> Mapping[str, tuple[str, str]]:
    """Slug -> (name, the role of ours it was copied from), by name."""
    rows = OwnRole.objects.order_by("name").values_list("slug", "name", "based_on")
    return MappingProxyType({slug: (name, based_on) for slug, name, based_on in rows})


def role_name(slug: str) -> str:
    if slug in Role.values:
        return str(Role(slug).label)
    return own_roles().get(slug, (slug, ""))[0]


def job_of(slug: str) -> str:
    """The role of ours whose work it is: what the pages are laid out by."""
    return slug if slug in Role.values else own_roles().get(slug, ("", ""))[1]


def role_choices() -> list[tuple[str, str]]:
    """Ours, then the company's."""
    ours = [(value, str(label)) for value, label in Role.choices]
    return [*ours, *((slug, name) for slug, (name, _based_on) in own_roles().items())]
