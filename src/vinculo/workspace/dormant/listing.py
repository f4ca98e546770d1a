"""The dormant as a list: files are taken of it, and something is done to many of it."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

from django.db.models import QuerySet
from django.utils.http import urlencode
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from vinculo.analytics.dormancy.models import Action, DormantAccount, DormantDecision
from vinculo.customers.access import customers_for
from vinculo.customers.list_columns import CUSTOMER_COLUMNS
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.shell.columns.column import Column, named
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.filters.kinds import Kind

NEEDS = "analytics.matrix"
USUAL = (
    "quiet", "last", "last_year", "cost", "contacts", "advice", "owner", "city", "phone", "email",
)  # fmt: skip
ADVICE = {str(one.value): one.label for one in Action}


def accounts_for(user: User) -> QuerySet[DormantAccount]:
    """Of the customers whose value a person may see."""
    return DormantAccount.objects.filter(customer__in=_reached(user).values("pk"))


def decisions_for(user: User) -> QuerySet[DormantDecision]:
    return DormantDecision.objects.filter(customer__in=_reached(user).values("pk"))


def _reached(user: User) -> QuerySet[Customer]:
    return limited(customers_for(user), user, NEEDS)


def advised(get: Mapping[str, str]) -> str:
    """`consejo=close`; empty for all."""
    advice = get.get("consejo", "")
    return advice if advice in ADVICE else ""


def _asked(query: str) -> str:
    found = parse_qs(query.removeprefix("?"))
    return advised({name: values[0] for name, values in found.items()})


def _select(query: str, viewer: User) -> QuerySet[Customer]:
    found = _reached(viewer).filter(dormancy__isnull=False)
    advice = _asked(query)
    return found.filter(dormancy__advice=advice) if advice else found


def _numbered(ids: Sequence[int], viewer: User) -> QuerySet[Customer]:
    return _reached(viewer).filter(pk__in=ids, dormancy__isnull=False)


def _settled(query: str, viewer: User) -> str:
    advice = _asked(query)
    return f"?{urlencode({'consejo': advice})}" if advice else ""


def _sentence(query: str, viewer: User) -> str:
    advice = _asked(query)
    if not advice:
        return _now("All dormant accounts")
    return _now("Dormant accounts, advised: %(advice)s") % {"advice": ADVICE[advice]}


DORMANT = Arranged(
    title=_("Dormant accounts"),
    list_url="dormant",
    needs=NEEDS,
    exports="customers.export",
    subject_kind="customer",
    usual=USUAL,
    select=_select,
    numbered=_numbered,
    settled=_settled,
    sentence=_sentence,
    chosen=lambda query: (),
    order=("-dormancy__cost", "id"),
).with_columns(
    {name: CUSTOMER_COLUMNS[name] for name in ("city", "owner", "phone", "email")},
    named(
        Column("quiet", _("Without movement since"), Kind.DATE, ("dormancy__quiet_since",)),
        Column("last", _("Last purchase"), Kind.DATE, ("dormancy__last_on",)),
        Column(
            "last_year", _("Bought in their last year"), Kind.MONEY, ("dormancy__last_year",),
            hidden_as=AMOUNTS,
        ),
        Column("cost", _("What it costs"), Kind.MONEY, ("dormancy__cost",)),
        Column("contacts", _("Contacts"), Kind.NUMBER, ("dormancy__contacts",)),
        Column(
            "advice", _("What is advised"), Kind.CHOICE, ("dormancy__advice",),
            text=lambda value: str(ADVICE[value]),
        ),
    ),
)  # fmt: skip
