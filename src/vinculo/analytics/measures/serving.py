"""Each thing that serves a customer, counted, at what one cost on its day."""

from typing import TYPE_CHECKING

from vinculo.analytics.costs.kinds import CONTACTS
from vinculo.analytics.measures.measure import Asked, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir

CONTACT = "@"  # before a channel of contacts, which is not one of sales
COLUMNS = ("customer_id", "product_id", "channel", "kind", "n", "amount_e4")


def served(facts: Tables, sales: "ir.Table", asked: Asked) -> "ir.Table":
    """COLUMNS of everything that has a unit cost on its day; `n` is how many, a call being one.

    `sales` are the lines of the window, split into their steps.
    """
    costs = facts["unit_costs"]
    contacts = facts["interactions"]
    contacts = contacts.filter(contacts.occurred_on.between(asked.since(), asked.as_of))
    parts = [
        _contacts(contacts, costs),
        _requests(contacts, costs),
        _deliveries(sales, costs),
        _discounts(sales, costs),
        _statements(facts, costs, asked),
    ]
    rows = parts[0]
    for part in parts[1:]:
        rows = rows.union(part)
    return rows


def _contacts(contacts: "ir.Table", costs: "ir.Table") -> "ir.Table":
    """A call costs by the second, one without a length as a minute."""
    import ibis

    letters = (contacts.channel == "post") & (contacts.direction == "out")
    kinds = [(contacts.channel == channel, kind) for channel, kind in CONTACTS.items()]
    told = contacts.mutate(kind=ibis.cases((letters, "letter"), *kinds, else_=ibis.null("string")))
    seconds = ibis.ifelse(told.kind == "call_minute", ibis.greatest(told.seconds, 60), 60)
    return _priced(told.mutate(sixtieths=seconds, channel=_contact(told)), costs)


def _requests(contacts: "ir.Table", costs: "ir.Table") -> "ir.Table":
    import ibis

    asked = contacts.filter((contacts.direction == "in") & (contacts.channel != "note"))
    return _priced(
        asked.mutate(kind=ibis.literal("request"), sixtieths=60, channel=_contact(asked)), costs
    )


def _deliveries(sales: "ir.Table", costs: "ir.Table") -> "ir.Table":
    """A document that was sold in no shop is one, however many lines it has."""
    import ibis

    sent = sales.filter(sales.shop_id.isnull() & ~sales.is_back)
    documents = sent.select("customer_id", "purchase_id", "channel", "occurred_on").distinct()
    return _priced(documents.mutate(kind=ibis.literal("delivery"), sixtieths=60), costs)


def _discounts(sales: "ir.Table", costs: "ir.Table") -> "ir.Table":
    import ibis

    given = sales.filter(sales.discounts_e4 < 0)
    return _priced(given.mutate(kind=ibis.literal("discount"), sixtieths=60), costs)


def begun(facts: Tables, asked: Asked) -> "ir.Table":
    """Customers and the day from which they are one: since the record says so or since the first
    purchase, whichever was first."""
    import ibis

    sales, customers = facts["sales"], facts["customers"]
    bought = sales.filter(
        sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of) & (sales.amount_e4 > 0)
    )
    firsts = bought.group_by("customer_id").aggregate(first_on=bought.occurred_on.min())
    known = customers.select("customer_id", "since_on").left_join(firsts, "customer_id")
    since = ibis.least(
        ibis.coalesce(known.since_on, known.first_on), ibis.coalesce(known.first_on, known.since_on)
    )
    return known.select("customer_id", begun=since).filter(lambda t: t.begun.notnull())


def _statements(facts: Tables, costs: "ir.Table", asked: Asked) -> "ir.Table":
    """One at the end of each month within the window, since they are a customer (R115); none of
    the months for which they were ended, and an e-mail where it comes that way instead."""
    import ibis

    accounts = begun(facts, asked)
    stops = facts["dormant_decisions"].filter(lambda t: t.action.isin(["cheapen", "close"]))
    ended = accounts.inner_join(stops, "customer_id")
    ended = ended.select(
        "customer_id", "action", begun=ibis.greatest(ended.begun, ended.from_on), until=ended.until
    )
    mailed = ended.filter(ended.action == "cheapen")
    always = accounts.mutate(until=ibis.date(9999, 12, 31))
    statement, email = (costs.filter(costs.kind == kind) for kind in ("statement", "email"))
    rows = _monthly(always, statement, asked).union(_monthly(ended, statement, asked, sign=-1))
    return rows.union(_monthly(mailed, email, asked))


def _monthly(accounts: "ir.Table", costs: "ir.Table", asked: Asked, sign: int = 1) -> "ir.Table":
    """What accounts cost at the end of each month from `begun` to before `until`."""
    import ibis

    each = accounts.select("customer_id", "begun", "until").cross_join(costs)
    begins = ibis.greatest(each.begun, each.valid_from, ibis.literal(asked.since()))
    ends = ibis.least(each.valid_until, ibis.literal(asked.day_after()), each.until)
    # Months that end between two days, the second excluded.
    each = each.mutate(n=_month(ends) - _month(begins))
    each = each.filter(each.n > 0)
    return each.select(
        "customer_id",
        product_id=ibis.null("int64"),
        channel=ibis.literal(CONTACT + "statement"),
        kind=each.kind,
        n=(sign * each.n).cast("int64"),
        amount_e4=(sign * each.n * each.amount_e4).cast("int64"),
    )


def _priced(rows: "ir.Table", costs: "ir.Table") -> "ir.Table":
    import ibis

    held = costs.select("valid_from", "valid_until", price_kind=costs.kind, each_e4=costs.amount_e4)
    joined = rows.inner_join(
        held,
        [
            rows.kind == held.price_kind,
            rows.occurred_on >= held.valid_from,
            rows.occurred_on < held.valid_until,
        ],
    )
    has_product = "product_id" in rows.columns
    return joined.select(
        "customer_id",
        product_id=joined.product_id if has_product else ibis.null("int64"),
        channel=joined.channel,
        kind=joined.kind,
        n=ibis.literal(1, "int64"),
        amount_e4=(joined.sixtieths.cast("int64") * joined.each_e4 // 60).cast("int64"),
    )


def _contact(contacts: "ir.Table") -> "ir.Value":
    import ibis

    return ibis.literal(CONTACT) + contacts.channel


def _month(day: "ir.Value") -> "ir.Value":
    return day.year().cast("int64") * 12 + day.month().cast("int64")
