"""What the panel tells of one customer: enough to act, the rest is on their page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from vinculo.commerce.panels import buying_days, figures_until
from vinculo.commerce.receivables import Receivables, receivables
from vinculo.commerce.rhythm import Rhythm, rhythm
from vinculo.customers.models import Customer, Standing
from vinculo.customers.reasons import reason_text
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.entry import Entry
from vinculo.shell.ui.convention import current_style
from vinculo.workspace.customer import history
from vinculo.workspace.customer.facts import Facts, facts_of
from vinculo.workspace.customer.headline import headline
from vinculo.workspace.customer.steps import Step, steps
from vinculo.workspace.customer.who import Who, who
from vinculo.workspace.customer.worth import may_see_money, standing_of

LAST = 4


@dataclass(frozen=True, slots=True)
class Panel:
    customer: Customer
    headline: str
    who: Who
    steps: Sequence[Step]
    last: Sequence[Entry]
    facts: Facts
    sees_money: bool
    standing: Standing | None = None
    reason: str = ""
    last_on: date | None = None
    rhythm: Rhythm | None = None
    receivables: Receivables | None = None


def panel_of(customer: Customer, viewer: User) -> Panel:
    known, style = who(customer, viewer), current_style()
    asked = history.Asked(customer=customer, viewer=viewer, style=style, limit=LAST)
    last = [entry for day in history.page(asked).days for entry in day.entries][:LAST]
    line = headline(customer, known, style)
    may_edit = reaches(viewer, "customers.write", customer.owner_id, customer.team_id)
    facts = facts_of(customer, known, viewer, may_edit)
    if not may_see_money(viewer, customer):
        return Panel(customer, line, known, steps(customer, viewer), last, facts, False)
    until = figures_until(timezone.localdate())
    standing = standing_of(customer)
    days = [day.on for day in buying_days(customer.pk, until)]
    return Panel(
        customer,
        line,
        known,
        steps(customer, viewer),
        last,
        facts,
        True,
        standing,
        reason_text(standing.reason, style) if standing else "",
        days[-1] if days else None,
        rhythm(days, until),
        receivables(customer.pk, until),
    )
