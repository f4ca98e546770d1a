"""What purchases add to a list of customers."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.latest import last_bought_on
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column, Source, named
from vinculo.shell.filters.kinds import Kind


def _latest(ids: Sequence[int], _viewer: User) -> dict[int, dict[str, date]]:
    return {pk: {"last_purchase": day} for pk, day in last_bought_on(ids).items()}


OF_CUSTOMERS = named(
    Column(
        "last_purchase", _("Last purchase"), Kind.DATE, source=Source("purchases", _latest),
        needs="commerce.read", order="ultima", group=_("What they are worth"),
    ),
)  # fmt: skip
