"""Somebody sees to another's customers for a while."""

from collections.abc import Sequence
from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models.person import User
from vinculo.shell.history.tracking import under_history
from vinculo.shell.kept import kept


@under_history(added=True)
class Delegation(models.Model):
    """From the first day to the last, both included, by the company's calendar.

    It says whose customers, never what may be done with them: that is the role of `taker`.
    """

    giver = models.ForeignKey(User, models.CASCADE, related_name="delegations_given")
    taker = models.ForeignKey(User, models.CASCADE, related_name="delegations_taken")
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("until"))
    because = models.CharField(_("why"), max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True)  # by somebody, before its day
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="delegation_has_days"
            ),
            models.CheckConstraint(
                condition=~models.Q(giver=models.F("taker")), name="delegation_to_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.giver} > {self.taker}"

    def holds_on(self, day: date) -> bool:
        return self.ended_at is None and self.starts_on <= day <= self.ends_on


@kept("delegations")
def _open() -> Sequence[tuple[int, int, date, date]]:
    rows = Delegation.objects.filter(ended_at=None, giver__is_active=True).order_by("pk")
    return tuple(rows.values_list("giver_id", "taker_id", "starts_on", "ends_on"))


def givers_for(taker_id: int, day: date) -> tuple[int, ...]:
    """Whose customers somebody sees to on a day."""
    found = {
        giver for giver, taker, first, last in _open() if taker == taker_id and first <= day <= last
    }
    return tuple(sorted(found))
