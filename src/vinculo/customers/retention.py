"""The terms of this room, and of whom nothing may go."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import LegalHold
from vinculo.shell.audit.forgetting import TERM, forgetting
from vinculo.shell.retention.deleting import delete_rows, old_rows
from vinculo.shell.retention.term import Held, Term

TABLE, HELD = "customers_contactdecision", "customer_id = ANY(%(held)s)"


def held() -> Sequence[int]:
    """A lawsuit, an audit or a tax duty stands in the way."""
    return sorted(
        set(LegalHold.objects.filter(lifted_at=None).values_list("customer_id", flat=True))
    )


def _count(before: datetime, held: Held, limit: int) -> int:
    return old_rows(TABLE, "decided_at", before, limit, unless=HELD, held=held)


def _forget(before: datetime, held: Held, limit: int) -> int:
    with forgetting(TERM):
        return delete_rows(TABLE, "decided_at", before, limit, unless=HELD, held=held)


TERMS = (
    Term(
        "decisions", _("Answers to who asked whether to contact somebody"),
        _("Why a contact was made or not. Authorisations themselves are never deleted."),
        60, 24, _count, _forget,
    ),
)  # fmt: skip
