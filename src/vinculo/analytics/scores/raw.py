"""What the warehouse knows of each customer on a day: whole numbers, one row per customer.

Ratios are made of them afterwards (`catalogue.py`), so that every engine answers alike. Only what
has a day can be told as it was; what a customer is (city, trade) is as it is written today.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vinculo.analytics.scores.windows import Windows

if TYPE_CHECKING:
    import ibis.expr.types as ir

Tables = Mapping[str, "ir.Table"]
NEEDS = ("sales", "payments", "interactions", "customers", "products")
ORDER = ("customer_id",)
SAID = ("kind", "city", "industry", "country", "preferred_channel")


def raw(facts: Tables, windows: Windows, category: str = "") -> "ir.Table":
    """Of those who bought within the window. `category` counts its purchases apart."""
    documents = _documents(facts["sales"], windows)
    bought = _bought(documents, windows)
    parts = [
        _lines(facts, windows, category),
        _paid(facts["payments"], windows),
        _owed(documents, facts["payments"], windows),
        _contacts(facts["interactions"], windows),
        _said(facts["customers"], windows),
    ]
    joined = bought
    for part in parts:
        names = [name for name in part.columns if name != "customer_id"]
        joined = joined.left_join(part, "customer_id").select(
            *(joined[name] for name in joined.columns), *(part[name] for name in names)
        )
    return joined


def _documents(sales: "ir.Table", windows: Windows) -> "ir.Table":
    import ibis

    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= windows.on))
    gross = ibis.greatest(known.amount_e4, known.listed_e4.fill_null(0), 0)
    known = known.mutate(gross_e4=ibis.ifelse(known.kind == "sale", gross, 0))
    whole = known.group_by(["customer_id", "purchase_id"]).aggregate(
        occurred_on=known.occurred_on.max(),
        due_on=known.due_on.max(),
        channel=known.channel.max(),
        shop_id=known.shop_id.max(),
        amount_e4=known.amount_e4.sum(),
        cost_e4=known.cost_e4.sum(),
        gross_e4=known.gross_e4.sum(),
        is_sale=(known.kind == "sale").all(),
    )
    return whole.mutate(
        sold=whole.is_sale & (whole.amount_e4 > 0),
        within=whole.occurred_on >= ibis.literal(windows.since),
        recent=whole.occurred_on > ibis.literal(windows.recent_since),
        month=whole.occurred_on.year().cast("int64") * 12 + whole.occurred_on.month(),
    )


def _bought(documents: "ir.Table", windows: Windows) -> "ir.Table":
    t = documents
    now, back = t.sold & t.within, ~t.sold & t.within
    found = t.group_by("customer_id").aggregate(
        purchases=now.sum(),
        recent_purchases=(now & t.recent).sum(),
        amount_e4=t.amount_e4.sum(where=t.within),
        sold_e4=t.amount_e4.sum(where=now),
        recent_e4=t.amount_e4.sum(where=now & t.recent),
        largest_e4=t.amount_e4.max(where=now),
        gross_e4=t.gross_e4.sum(where=now),
        cost_e4=t.cost_e4.sum(where=now),
        days=t.occurred_on.nunique(where=now),
        months=t.month.nunique(where=now),
        channels=t.channel.nunique(where=now),
        shops=t.shop_id.nunique(where=now),
        returns=back.sum(),
        returned_e4=t.amount_e4.sum(where=back),
        ever=t.sold.sum(),
        ever_days=t.occurred_on.nunique(where=t.sold),
        first_on=t.occurred_on.min(where=t.sold),
        last_on=t.occurred_on.max(where=t.sold),
    )
    found = found.filter(found.purchases > 0)
    return found.mutate(
        first_days=_days(windows, found.first_on), last_days=_days(windows, found.last_on)
    ).drop("first_on", "last_on")


def _lines(facts: Tables, windows: Windows, category: str) -> "ir.Table":
    import ibis

    sales = facts["sales"]
    lines = sales.filter(
        sales.customer_id.notnull()
        & sales.occurred_on.between(windows.since, windows.on)
        & (sales.amount_e4 > 0)
    ).select("customer_id", "purchase_id", "product_id")
    products = facts["products"].select("product_id", "category")
    named = lines.left_join(products, "product_id").select(
        lines.customer_id, lines.purchase_id, lines.product_id, products.category
    )
    of_it = named.purchase_id.nunique(where=named.category == ibis.literal(category))
    return named.group_by("customer_id").aggregate(
        products=named.product_id.nunique(), categories=named.category.nunique(), of_it=of_it
    )


def _paid(payments: "ir.Table", windows: Windows) -> "ir.Table":
    import ibis

    paid = payments.filter(payments.occurred_on.between(windows.since, windows.on))
    late = paid.occurred_on.delta(paid.due_on, unit="day")
    paid = paid.mutate(late=ibis.greatest(late, 0))
    return paid.group_by("customer_id").aggregate(
        payments=(paid.amount_e4 > 0).sum(),
        with_term=paid.late.count(),
        paid_late=(paid.late > 0).sum(),
        late_days=paid.late.sum(),
        worst_late=paid.late.max(),
        methods=paid.method.nunique(),
        reversed_n=(paid.amount_e4 < 0).sum(),
    )


def _owed(documents: "ir.Table", payments: "ir.Table", windows: Windows) -> "ir.Table":
    """What had fallen due by the day and was not paid by then."""
    due = documents.filter(documents.sold & (documents.due_on < windows.on))
    known = payments.filter(payments.occurred_on <= windows.on)
    paid = known.group_by("purchase_id").aggregate(paid_e4=known.amount_e4.sum())
    left = due.left_join(paid, "purchase_id")
    left = left.select(due.customer_id, open_e4=due.amount_e4 - left.paid_e4.fill_null(0))
    left = left.filter(left.open_e4 > 0)
    return left.group_by("customer_id").aggregate(owed_e4=left.open_e4.sum(), owing=left.count())


def _contacts(contacts: "ir.Table", windows: Windows) -> "ir.Table":
    told = contacts.filter(contacts.occurred_on.between(windows.since, windows.on))
    found = told.group_by("customer_id").aggregate(
        contacts_in=(told.direction == "in").sum(),
        contacts_out=(told.direction == "out").sum(),
        contact_seconds=told.seconds.sum(),
        contact_on=told.occurred_on.max(),
    )
    return found.mutate(contact_days=_days(windows, found.contact_on)).drop("contact_on")


def _said(customers: "ir.Table", windows: Windows) -> "ir.Table":
    import ibis

    known = ibis.ifelse(
        customers.since_on <= windows.on, _days(windows, customers.since_on), ibis.null("int64")
    )
    return customers.select("customer_id", *SAID, known_days=known)


def _days(windows: Windows, on: Any) -> Any:
    import ibis

    return ibis.literal(windows.on).delta(on, unit="day")
