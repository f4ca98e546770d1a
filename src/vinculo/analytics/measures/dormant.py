"""Accounts that are open and asleep (R113): they bought once, and not for so many months."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir


def dormant(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per customer who bought before the window and not within it.

    `amount_e4` is what they ever bought, net; `contacts` what we still spend on them within it.
    """
    import ibis

    sales, contacts = facts["sales"], facts["interactions"]
    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of))
    ever = known.group_by("customer_id").aggregate(
        last_on=known.occurred_on.max(where=known.amount_e4 > 0),
        amount_e4=known.amount_e4.sum(),
    )
    asleep = ever.filter(ever.last_on < ibis.literal(asked.since()))
    spent = (
        contacts.filter(contacts.occurred_on.between(asked.since(), asked.as_of))
        .group_by("customer_id")
        .aggregate(contacts=lambda t: t.count(), seconds=lambda t: t.seconds.sum())
    )
    joined = asleep.left_join(spent, "customer_id")
    return joined.select(
        "customer_id",
        "last_on",
        days=ibis.literal(asked.as_of).delta(joined.last_on, unit="day"),
        amount_e4=joined.amount_e4,
        contacts=joined.contacts.fill_null(0),
        seconds=joined.seconds.fill_null(0),
    )


DORMANT = Measure(
    name="dormant",
    title=_("Asleep"),
    words=_("Who bought once and has not for so many months, and what we still spend on them."),
    needs=("sales", "interactions"),
    state=dormant,
    order=("last_on", "customer_id"),
)
