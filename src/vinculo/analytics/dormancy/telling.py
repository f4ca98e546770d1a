"""What a customer is told of their account being asleep, when they ask what is held about them."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.dormancy.models import DormantAccount, DormantDecision
from vinculo.shell.personal_data import Section


def sleep_of(customer_id: int) -> Iterator[Section]:
    told = {
        "last_on": _("Last purchase"), "quiet_since": _("Without movement since"),
        "amount": _("Amount"), "cost": _("cost of serving"),
    }  # fmt: skip
    asleep = DormantAccount.objects.filter(customer_id=customer_id).values(*told)
    yield Section("dormant", _("Dormant accounts"), told, asleep)
    decided = {"decided_on": _("Decided on"), "action": _("What is done"), "done_on": _("Done on")}
    rows = DormantDecision.objects.filter(customer_id=customer_id).values(*decided)
    yield Section("dormant_decisions", _("Decisions about a dormant account"), decided, rows)
