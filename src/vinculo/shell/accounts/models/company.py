"""The company that Vínculo works for: one row."""

from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history
from vinculo.shell.kept import kept


@under_history()
class Company(models.Model):
    name = models.CharField(_("company name"), max_length=200)
    tax_id = models.CharField(_("tax number"), max_length=40, blank=True)
    country = models.CharField(_("country"), max_length=2, default="CO")
    currency = models.CharField(_("currency"), max_length=3, default="COP")
    time_zone = models.CharField(_("time zone"), max_length=60, default="America/Bogota")
    language = models.CharField(_("language"), max_length=5, default="es")
    decimal_separator = models.CharField(_("decimal mark"), max_length=1, default=",")
    date_order = models.CharField(_("date order"), max_length=3, default="dmy")
    # language -> word of the house -> what the company says instead, of one and of many
    words = models.JSONField(default=dict, blank=True)
    is_demo = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="only_one_company")]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def get(cls) -> "Company":
        """The company, or an unsaved one with the defaults before the first run is over."""
        row = _row()
        return cls.from_db(None, _FIELDS, row) if row else cls(pk=1, name="")

    @classmethod
    def found(cls, **fields: Any) -> "Company":
        """Create the company; it can be founded once."""
        return cls.objects.create(pk=1, **fields)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)


_FIELDS = [field.attname for field in Company._meta.concrete_fields]


@kept("company")
def _row() -> tuple[Any, ...] | None:
    """Values instead of a record, which forms would change under the feet of other requests."""
    return Company.objects.filter(pk=1).values_list(*_FIELDS).first()
