"""What the company, a team or a person says of its hours; what is left open is inherited."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vinculo.lib.business_time import Hours, Span
from vinculo.shell.accounts.models import Team


class Schedule(models.Model):
    """Without team and person it is the company's."""

    team = models.OneToOneField(Team, models.CASCADE, null=True, related_name="schedule")
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="schedule"
    )
    has_own_week = models.BooleanField(default=False)
    time_zone = models.CharField(_("time zone"), max_length=60, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    region = models.CharField(_("region"), max_length=10, blank=True)
    works_on_holidays = models.BooleanField(null=True)  # None: as those above

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["team", "person"], name="one_schedule_each", nulls_distinct=False
            ),
            models.CheckConstraint(
                condition=Q(team=None) | Q(person=None), name="schedule_of_team_or_person"
            ),
        ]

    def __str__(self) -> str:
        return str(self.person or self.team or "company")


class Shift(models.Model):
    """One stretch of a weekday; closing at or before opening, it ends the next day."""

    schedule = models.ForeignKey(Schedule, models.CASCADE, related_name="shifts")
    weekday = models.SmallIntegerField()  # 0 is Monday
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "weekday", "opens"], name="one_shift_at_a_time"
            ),
            models.CheckConstraint(condition=Q(weekday__range=(0, 6)), name="shift_on_a_weekday"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday} {self.opens:%H:%M}-{self.closes:%H:%M}"


class SpecialDay(models.Model):
    """A date with other hours, or none."""

    schedule = models.ForeignKey(Schedule, models.CASCADE, related_name="special_days")
    on = models.DateField(_("day"))
    name = models.CharField(_("what for"), max_length=100, blank=True)
    opens = models.TimeField(null=True, blank=True)
    closes = models.TimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["schedule", "on"], name="one_special_day"),
            models.CheckConstraint(
                condition=Q(opens=None, closes=None)
                | (Q(opens__isnull=False) & Q(closes__isnull=False)),
                name="special_day_has_both_hours",
            ),
        ]
        ordering = [F("on").asc()]

    def __str__(self) -> str:
        return f"{self.on} {self.name}"

    @property
    def hours(self) -> Hours:
        if self.opens is None or self.closes is None:
            return ()
        return (Span.of(self.opens, self.closes),)
