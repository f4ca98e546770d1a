"""What the customer is worth: class and why, the money of twelve months, rhythm, what is owed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.commerce import panels
from vinculo.commerce.panels import Buying, Parts
from vinculo.commerce.receivables import Receivables
from vinculo.commerce.rhythm import Rhythm, rhythm
from vinculo.customers.models import Customer, Standing
from vinculo.customers.reasons import reason_text
from vinculo.lib.money import Style, format_money
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.ui.drawings.cord import cord
from vinculo.workspace.customer.class_changes import Change, last_changes
from vinculo.workspace.customer.drawing import worth_line

CORD_KNOTS = 16


@dataclass(frozen=True, slots=True)
class Worth:
    """`until` is today, or the last day with purchases in a house whose data is old."""

    until: date
    is_old: bool
    standing: Standing | None
    reason: str
    changes: Sequence[Change]
    buying: Buying
    rhythm: Rhythm | None
    days: Sequence[panels.BuyingDay]
    parts: Parts | None
    receivables: Receivables | None

    @property
    def last_on(self) -> date | None:
        return self.days[-1].on if self.days else None

    def line(self, style: Style) -> SafeString:
        rolling = self.buying.rolling()
        first, last = (format_money(rolling[place][1], style) for place in (0, -1))
        label = _("Purchases of twelve months: from %(first)s two years ago to %(last)s now.") % {
            "first": first, "last": last,
        }  # fmt: skip
        ranks, until = (self.standing.spark, self.standing.period) if self.standing else ((), None)
        return worth_line(rolling, ranks, until, style, label)

    def cord(self, style: Style) -> SafeString:
        expected = None
        if self.rhythm and self.rhythm.state != "gone":
            expected = self.rhythm.expected_on
            if not self.rhythm.is_late:
                expected = max(expected, self.until)
        shown = [(day.on, day.amount) for day in self.days[-CORD_KNOTS:]]
        return cord(shown, self.until, style, expected, _("Purchases by date and amount."))


def may_see_money(viewer: User, customer: Customer) -> bool:
    return reaches(viewer, "commerce.read", customer.owner_id, customer.team_id)


def standing_of(customer: Customer) -> Standing | None:
    return getattr(customer, "standing", None)


def worth(customer: Customer, style: Style) -> Worth:
    today = timezone.localdate()
    until = panels.figures_until(today)
    standing = standing_of(customer)
    found = panels.figures(customer.pk, until)
    return Worth(
        until=until,
        is_old=until < today,
        standing=standing,
        reason=reason_text(standing.reason, style) if standing else "",
        changes=last_changes(customer.pk, style),
        buying=found.buying,
        rhythm=rhythm([day.on for day in found.days], until),
        days=found.days,
        parts=found.parts,
        receivables=found.receivables,
    )
