"""Accounts that are open and asleep (R113), and what they cost all the same (R115, R116)."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables
from vinculo.analytics.measures.profit import split, within
from vinculo.analytics.measures.serving import begun, served

if TYPE_CHECKING:
    import ibis.expr.types as ir

# What wakes an account: a purchase; or a payment too; or a contact that the customer began too.
MOVEMENTS = ("sales", "payments", "contacts")


def dormant(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per customer who moved nothing within the window, and was one before it.

    `quiet_since` is the day of their last movement, or since when they are a customer; `last_on`
    their last purchase; `amount_e4` what they ever bought, net, and `last_year_e4` the part of it
    in the year to their last purchase; `cost_e4` what serving them cost within the window.
    """
    import ibis

    asleep = _asleep(facts, asked)
    spent = _spent(facts, asked).group_by("customer_id").aggregate(
        cost_e4=lambda t: t.amount_e4.sum(),
        contacts=lambda t: t.n.sum(where=t.is_contact).fill_null(0),
    )  # fmt: skip
    ever = _ever(facts, asked)
    joined = asleep.left_join(ever, "customer_id").drop("customer_id_right")
    joined = joined.left_join(spent, "customer_id")
    return joined.select(
        "customer_id",
        "last_on",
        "quiet_since",
        days=ibis.literal(asked.as_of).delta(joined.quiet_since, unit="day"),
        amount_e4=joined.amount_e4.fill_null(0),
        last_year_e4=joined.last_year_e4.fill_null(0),
        cost_e4=joined.cost_e4.fill_null(0),
        contacts=joined.contacts.fill_null(0),
    )


def dormant_cost(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per kind of serving: of how many of the dormant, how many, and how much."""
    asleep = _asleep(facts, asked).select("customer_id")
    spent = _spent(facts, asked).inner_join(asleep, "customer_id")
    rows = spent.group_by("kind").aggregate(
        customers=spent.customer_id.nunique(), n=spent.n.sum(), cost_e4=spent.amount_e4.sum()
    )
    return rows.filter(rows.n > 0)


def _asleep(facts: Tables, asked: Asked) -> "ir.Table":
    """customer_id and quiet_since of those who moved before the window and not within it."""
    import ibis

    moved = _moves(facts, asked).group_by("customer_id").aggregate(moved_on=lambda t: t.on.max())
    known = begun(facts, asked).left_join(moved, "customer_id")
    quiet = known.select("customer_id", quiet_since=ibis.coalesce(known.moved_on, known.begun))
    return quiet.filter(quiet.quiet_since < ibis.literal(asked.since()))


def _moves(facts: Tables, asked: Asked) -> "ir.Table":
    sales, payments, contacts = facts["sales"], facts["payments"], facts["interactions"]
    begun_by_them = (contacts.direction == "in") & (contacts.channel != "note")
    kinds = [
        sales.filter(sales.amount_e4 > 0),
        payments.filter(payments.amount_e4 > 0),
        contacts.filter(begun_by_them),
    ][: MOVEMENTS.index(asked.value) + 1]
    parts = [
        one.filter(one.customer_id.notnull() & (one.occurred_on <= asked.as_of)).select(
            "customer_id", on=one.occurred_on
        )
        for one in kinds
    ]
    rows = parts[0]
    for part in parts[1:]:
        rows = rows.union(part)
    return rows


def _ever(facts: Tables, asked: Asked) -> "ir.Table":
    import ibis

    sales = facts["sales"]
    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of))
    last = known.group_by("customer_id").aggregate(
        last_on=known.occurred_on.max(where=known.amount_e4 > 0)
    )
    joined = known.inner_join(last, "customer_id")
    is_of_year = (joined.last_on.delta(joined.occurred_on, unit="day") < 365) & (
        joined.occurred_on <= joined.last_on
    )
    return joined.group_by("customer_id").aggregate(
        last_on=joined.last_on.max(),
        amount_e4=joined.amount_e4.sum(),
        last_year_e4=ibis.ifelse(is_of_year, joined.amount_e4, 0).sum(),
    )


def _spent(facts: Tables, asked: Asked) -> "ir.Table":
    rows = served(facts, split(within(facts["sales"], asked)), asked)
    return rows.mutate(is_contact=rows.channel.startswith("@") & (rows.kind != "statement"))


NEEDS = ("sales", "payments", "interactions", "customers", "unit_costs", "dormant_decisions")

DORMANT = Measure(
    name="dormant",
    title=_("Dormant accounts"),
    words=_("Who has not moved for so many months, and what serving them cost all the same."),
    needs=NEEDS,
    state=dormant,
    order=("quiet_since", "customer_id"),
    choices={"value": MOVEMENTS},
)
DORMANT_COST = Measure(
    name="dormant_cost",
    title=_("What dormant accounts cost"),
    words=_("What serving those who have not moved for so many months cost, by kind."),
    needs=NEEDS,
    state=dormant_cost,
    order=("cost_e4 DESC", "kind"),
    choices={"value": MOVEMENTS},
)
