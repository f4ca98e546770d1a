"""What a person may see of profit: the whole company's last run, or the part they reach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import BigIntegerField, F, QuerySet, Sum
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext as _

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import on, unit_costs
from vinculo.analytics.measures.serving import CONTACT
from vinculo.analytics.profit.models import CustomerProfit, ProfitRun
from vinculo.analytics.profit.steering import Way, ways
from vinculo.analytics.profit.waterfall import SOLD, Waterfall, of_row
from vinculo.commerce.models import Product
from vinculo.customers.access import customers_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import limited, scope_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.kept import kept

WHOLE = ("class", "channel", "product")
PART = ("class",)


@kept("profit")
def last_run() -> ProfitRun | None:
    return ProfitRun.objects.first()


@dataclass(frozen=True, slots=True)
class Member:
    """`key` as the measure names it; `customers` is the part of an address that lists them."""

    key: str
    name: str
    fall: Waterfall
    is_chosen: bool = False


def sees_everything(user: User) -> bool:
    return bool(scope_of(user, "analytics.matrix") == Scope.ALL)


def profits_for(user: User) -> QuerySet[CustomerProfit]:
    """Of the customers whose value a person may see."""
    found = CustomerProfit.objects.all()
    if sees_everything(user) and scope_of(user, "customers.read") == Scope.ALL:
        return found
    theirs = limited(customers_for(user), user, "analytics.matrix")
    return found.filter(customer__in=theirs.values("pk"))


def dimensions(user: User) -> Sequence[str]:
    """Sales by product and channel are those of the company: a part of it knows its customers."""
    return WHOLE if sees_everything(user) else PART


def company(user: User, run: ProfitRun) -> Waterfall:
    if sees_everything(user):
        rows = run.waterfalls["company"]
        return of_row(rows[0] if rows else _nothing())
    return of_row(_added(profits_for(user)) | {"member": ""})


def members(user: User, run: ProfitRun, by: str, chosen: str | None) -> list[Member]:
    """From the one that leaves most."""
    whole = sees_everything(user)
    rows = run.waterfalls[by] if whole else _by_class(profits_for(user))
    names = _names(by, [row["member"] for row in rows])
    return [
        Member(row["member"], names[row["member"]], of_row(row), row["member"] == chosen)
        for row in rows
    ]


def cheaper(run: ProfitRun, fall: Waterfall) -> list[Way]:
    serving = {step.kind: [step.count, int(step.amount * 10_000)] for step in fall.serving}
    return ways(serving, on(run.as_of, unit_costs()))


def _names(by: str, keys: list[str]) -> dict[str, str]:
    if by == "product":
        numbers = [int(key) for key in keys if key]
        found = dict(Product.objects.filter(pk__in=numbers).values_list("pk", "name"))
        return {
            key: found.get(int(key), key) if key else _("Of no product: freight, and what serves")
            for key in keys
        }
    if by == "channel":
        return {key: _channel(key) for key in keys}
    return {key: key or _("Without a class") for key in keys}


def _channel(key: str) -> str:
    if not key.startswith(CONTACT):
        return key or _("Sales without a channel")
    named = dict(Interaction.Channel.choices) | {"statement": KINDS["statement"].label}
    channel = key.removeprefix(CONTACT)
    return _("Contacts: %(channel)s") % {"channel": named.get(channel, channel)}


# Of a part of the company: the same rows, added up from its customers.


def _sums() -> dict[str, Any]:
    def of(key: str, place: int) -> Any:
        return Coalesce(Sum(Cast(KT(f"serving__{key}__{place}"), BigIntegerField())), 0)

    return (
        {step: Sum(step) for step in (*SOLD, "contribution")}
        | {f"{key}_n": of(key, 0) for key in KINDS}
        | {f"{key}_e4": of(key, 1) for key in KINDS}
    )


def _row(found: Mapping[str, Any], member: str = "") -> dict[str, Any]:
    money = {
        f"{step}_e4": int((found[step] or Decimal()) * 10_000) for step in (*SOLD, "contribution")
    }
    rest = {name: int(value) for name, value in found.items() if name.endswith(("_n", "_e4"))}
    return {"member": member} | money | rest


def _added(records: QuerySet[CustomerProfit]) -> dict[str, Any]:
    return _row(records.aggregate(**_sums()))


def _by_class(records: QuerySet[CustomerProfit]) -> list[dict[str, Any]]:
    named = records.values(name=F("customer__standing__class_name")).annotate(**_sums())
    rows = [_row(found, found["name"] or "") for found in named]
    return sorted(rows, key=lambda row: -row["contribution_e4"])


def _nothing() -> dict[str, Any]:
    names = [f"{step}_e4" for step in (*SOLD, "contribution")]
    kinds = [f"{key}_{end}" for key in KINDS for end in ("n", "e4")]
    return dict.fromkeys([*names, *kinds], 0) | {"member": ""}
