"""The people who work in Vínculo, and their teams."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models.own_role import job_of, role_name
from vinculo.shell.history.tracking import under_history


@under_history(added=True)
class Team(models.Model):
    name = models.CharField(_("team"), max_length=100, unique=True)
    parent = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="children",
        verbose_name=_("part of"),
    )  # fmt: skip

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["User"]):
    def invite(self, email: str, full_name: str, role: str, **fields: Any) -> "User":
        """A person who has no password yet and enters by a one-time link."""
        person = self.model(
            email=self.normalize_email(email).lower(), full_name=full_name, role=role, **fields
        )
        person.set_unusable_password()
        person.save(using=self._db)
        return person


@under_history(added=True, only=["id", "email", "full_name", "role", "team", "is_active"])
class User(AbstractBaseUser):
    class Theme(models.TextChoices):
        AUTO = "auto", _("As the device")
        LIGHT = "light", _("Light")
        DARK = "dark", _("Dark")

    class Density(models.TextChoices):
        COMFORTABLE = "comfortable", _("Comfortable")
        DENSE = "dense", _("Compact")

    class Contrast(models.TextChoices):
        AUTO = "auto", _("As the device")
        MORE = "more", _("High")

    email = models.EmailField(_("e-mail"), unique=True)
    full_name = models.CharField(_("full name"), max_length=200)
    role = models.CharField(_("role"), max_length=20)  # of ours, or of the company's
    team = models.ForeignKey(
        Team, models.SET_NULL, null=True, blank=True, related_name="members", verbose_name=_("team")
    )
    language = models.CharField(_("language"), max_length=5, default="es")
    theme = models.CharField(_("theme"), max_length=5, choices=Theme, default=Theme.AUTO)
    density = models.CharField(
        _("density"), max_length=12, choices=Density, default=Density.COMFORTABLE
    )
    contrast = models.CharField(
        _("contrast"), max_length=4, choices=Contrast, default=Contrast.AUTO
    )
    uses_shortcuts = models.BooleanField(_("keyboard shortcuts"), default=True)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name", "role"]
    objects = People()

    def __str__(self) -> str:
        return self.full_name or self.email

    def get_role_display(self) -> str:
        return role_name(self.role)

    @property
    def job(self) -> str:
        """The role of ours that theirs is, or was copied from."""
        return job_of(self.role)

    @property
    def first_name(self) -> str:
        return self.full_name.split(" ")[0]

    @property
    def initials(self) -> str:
        words = self.full_name.split()
        return "".join(word[0] for word in words[:2]).upper()
