"""After how long an account is dormant, and what to do about one. Pure, but for `rule_on`."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from vinculo.analytics.dormancy.models import DormancyRule
from vinculo.analytics.events import DormancyRuleChanged
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@dataclass(frozen=True, slots=True)
class Rule:
    """`months` without `movement` make an account dormant.

    Who bought `worth` or more in their last year is worth winning back (None: who bought as much
    as the dormant did on average); of the others, who is quiet for `close_after` months is closed,
    and who still costs something is made cheaper.
    """

    months: int = 12
    movement: str = "sales"
    worth: Decimal | None = None
    close_after: int = 24

    def as_dict(self) -> dict[str, Any]:
        return {
            "months": self.months, "movement": self.movement, "close_after": self.close_after,
            "worth": None if self.worth is None else f"{self.worth:f}",
        }  # fmt: skip


def rule_on(day: date) -> Rule:
    """The one that holds that day; the usual one where the company has said nothing."""
    kept = DormancyRule.objects.filter(valid_from__lte=day).first()
    if kept is None:
        return Rule()
    return Rule(kept.months, kept.movement, kept.worth, kept.close_after)


def set_rule(rule: Rule, valid_from: date, by: Actor, because: str = "") -> DormancyRule:
    kept = DormancyRule.objects.create(
        valid_from=valid_from, months=rule.months, movement=rule.movement, worth=rule.worth,
        close_after=rule.close_after, made_by_id=by.user_id, made_by_name=by.name, because=because,
    )  # fmt: skip
    announce(DormancyRuleChanged(rule.months, because), by=by)
    return kept


# The same advice for all rows at once: over columns of a staged run, money in 1/10,000.
ADVICE = """
CASE WHEN last_year_e4 > 0 AND last_year_e4 >= %(worth_e4)s THEN 'reactivate'
     WHEN quiet_since < %(close_before)s THEN 'close'
     WHEN cost_e4 > 0 THEN 'cheapen'
     ELSE 'leave' END
"""
