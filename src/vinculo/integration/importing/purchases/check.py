"""Rows of purchases: their values, what is wrong with them, and the documents they make up."""

from datetime import timedelta

from django.utils import timezone

from vinculo.integration.importing import values
from vinculo.integration.importing.database import execute, literal, value
from vinculo.integration.importing.own import PURCHASES, cells, of_document
from vinculo.integration.importing.run import Run

LARGEST = "99999999999999"  # what numeric(18,4) holds
LINE_FIELDS = ("product", "description", "quantity", "unit_price", "category")

KIND_WORDS = {
    "sale": "venta ventas v factura fv sale invoice compra pos",
    "return": "devolucion devoluciones dev nc nota_credito return refund credit_note reembolso",
    "cancellation": "anulacion anulada anulado cancelacion cancelada cancelado cancellation void",
}


def check(run: Run) -> None:
    """Fill the tables of rows and of records (documents); mark what cannot be written."""
    # Each row is read by itself: as many processes as there are share the work.
    execute("SET LOCAL parallel_tuple_cost = 0")
    execute("SET LOCAL parallel_setup_cost = 0")
    execute(f"CREATE UNLOGGED TABLE {run.rows} WITH (autovacuum_enabled = false) AS {_rows(run)}")
    PURCHASES.look_up(run)
    if run.has("document"):
        _name_rows_without_document(run)
    execute(
        f"CREATE UNLOGGED TABLE {run.records} WITH (autovacuum_enabled = false)"
        f" AS {_documents(run)}"
    )
    _set_documents_aside(run)
    execute(f"CREATE INDEX ON {run.records} (first)")
    execute(f"CREATE INDEX ON {run.rows} USING brin (n)")
    execute(f"ANALYZE {run.rows} (n, key, product, problem)")
    execute(f"ANALYZE {run.records}")


def has_lines(run: Run) -> bool:
    """A file that says what was bought gives lines; one of mere amounts gives totals."""
    return any(run.has(name) for name in LINE_FIELDS)


def _rows(run: Run) -> str:
    amount = "t.amount"
    if run.job.rules.get("amount") == "quantity_times_unit_price":
        amount = "round(t.quantity * t.unit_price, 4)"
    undone = "t.kind IN ('return', 'cancellation')"
    if amount == "t.amount":
        undone += f" OR t.quantity < 0 AND {amount} > 0"
    signed = f"CASE WHEN {undone} THEN -abs({amount}) ELSE {amount} END"
    key = "t.document" if run.has("document") else _fingerprint("t", "t.signed")
    # OFFSET 0 keeps PostgreSQL from reading each cell again wherever its value is used.
    needed = "amount" if amount == "t.amount" else "quantity"
    return (
        "SELECT t.n, t.customer, t.customer_name, t.at, t.quantity, t.unit_price, t.product,"
        " t.description, t.category, t.currency, t.cost, t.channel, t.shop, t.kind, t.due_on,"
        f" t.paid_on, t.country, t.seller, t.signed AS amount, {key} AS key, t.own,"
        f" {_problem(run, needed)} AS problem"
        f" FROM (SELECT t.*, {signed} AS signed FROM ({_values(run)} OFFSET 0) t OFFSET 0) t"
    )


def _values(run: Run) -> str:
    kind = _kind(run)
    own_cells, own_problem = cells(run, PURCHASES.model.records)
    selected = {
        "customer": customer_reference(run),
        "customer_name": values.text(run, "customer_name", 300),
        "document": values.code(run, "document", 80),
        "at": values.moment(run, "date"),
        "amount": values.number(run, "amount"),
        "quantity": values.number(run, "quantity"),
        "unit_price": values.number(run, "unit_price"),
        "cost": values.number(run, "cost"),
        "product": values.code(run, "product", 80),
        "description": values.text(run, "description", 300),
        "category": values.text(run, "category", 120),
        "currency": f"upper({values.text(run, 'currency', 10)})",
        "channel": values.text(run, "channel", 40),
        "shop": values.text(run, "shop", 120),
        "kind": kind,
        "due_on": values.day(run, "due_on"),
        "paid_on": values.day(run, "paid_on"),
        "country": values.text(run, "country", 120),
        "seller": values.text(run, "seller", 254),
        "own": own_cells,
        "own_problem": own_problem,
    }
    filled = {f"{name}_filled": values.filled(run, name) for name in _may_be_unreadable(run)}
    columns = ", ".join(f"{sql} AS {name}" for name, sql in (selected | filled).items())
    return f"SELECT n, aside, {columns} FROM {run.raw}"


def customer_reference(run: Run) -> str:
    """The customer's id in the source; where the row has none, their name marked as such."""
    found = []
    if run.has("customer_id"):
        found.append(values.code(run, "customer_id", 120))
    if run.has("customer_name"):
        found.append(f"E'\\x01n' || {values.text(run, 'customer_name', 300)}")
    return f"COALESCE({', '.join(found)}, NULL)" if found else "NULL::text"


def _kind(run: Run) -> str:
    """From the kind's column, or the prefix of cancelled documents; 'unknown' for other words."""
    said = values.choice(run, "kind", KIND_WORDS) if run.has("kind") else "NULL"
    prefix = run.job.rules.get("cancellation_prefix") or ""
    if not (prefix and run.has("document")):
        return said
    document = values.code(run, "document", 80)
    c = values.cell(run.columns("document")[0])
    starts = (
        f"{c} LIKE {literal('%' + prefix + '%')}"
        f" AND left({document}, {len(prefix)}) = {literal(prefix)}"
    )
    digit = f"strpos('0123456789', substr({document}, {len(prefix) + 1}, 1)) > 0"
    return f"CASE WHEN {starts} AND {digit} THEN 'cancellation' ELSE {said} END"


def _fingerprint(t: str, amount: str) -> str:
    """Rows without a document are known by what they say, and by their turn among equals.

    So the same file a second time creates nothing, and two equal rows are two purchases.
    """
    said = (
        f"md5(concat_ws('|', {t}.customer, {t}.at, {amount}, {t}.product, {t}.quantity,"
        f" {t}.currency, {t}.channel, {t}.shop, {t}.kind, {t}.description))"
    )
    return f"'~' || {said} || '-' || row_number() OVER (PARTITION BY {said} ORDER BY {t}.n)"


def _may_be_unreadable(run: Run) -> list[str]:
    names = ("date", "amount", "quantity", "unit_price", "cost", "due_on", "paid_on")
    return [name for name in names if values.filled(run, name) != "FALSE"]


def _problem(run: Run, needed: str) -> str:
    latest = (timezone.now() + timedelta(days=400)).date().isoformat()
    unreadable = [
        (f"t.{name}_filled AND t.{place} IS NULL", f"'unreadable:{name}'")
        for name in _may_be_unreadable(run)
        for place in ["at" if name == "date" else name]
    ]
    largest = {"quantity": LARGEST, "unit_price": "999999999999", "cost": LARGEST}
    cases = [
        ("t.aside IS NOT NULL", "t.aside"),
        *(case for case in unreadable if case[1] == "'unreadable:date'"),
        ("t.at IS NULL", "'missing:date'"),
        (f"t.at NOT BETWEEN '1900-01-01' AND '{latest}'", "'date_range:date'"),
        *(case for case in unreadable if case[1] != "'unreadable:date'"),
        ("t.signed IS NULL", f"'missing:{needed}'"),
        (f"t.signed NOT BETWEEN -{LARGEST} AND {LARGEST}", f"'too_large:{needed}'"),
        *(
            (f"t.{name} NOT BETWEEN -{most} AND {most}", f"'too_large:{name}'")
            for name, most in largest.items()
            if run.has(name)
        ),
        ("t.kind = 'unknown'", "'choice:kind'"),
        ("length(t.currency) <> 3", "'choice:currency'"),
        ("t.own_problem IS NOT NULL", "t.own_problem"),
    ]
    return "CASE " + " ".join(f"WHEN {when} THEN {then}" for when, then in cases) + " END"


def _name_rows_without_document(run: Run) -> None:
    execute(
        f"UPDATE {run.rows} SET key = x.key"
        f" FROM (SELECT t.n, {_fingerprint('t', 't.amount')} AS key"
        f"  FROM {run.rows} t WHERE t.key IS NULL AND t.problem IS NULL) x"
        f" WHERE x.n = {run.rows}.n"
    )


def _documents(run: Run) -> str:
    base = literal(run.company.currency)
    rate = (
        f"CASE WHEN g.currency = {base} THEN 1 ELSE (SELECT rate FROM commerce_exchangerate e"
        " WHERE e.currency = g.currency AND e.on <= g.at::date ORDER BY e.on DESC LIMIT 1) END"
    )
    # Without lines a document is whole or not at all: nothing would tell what is missing.
    torn = "FALSE" if has_lines(run) else "torn"
    only_good = "FILTER (WHERE problem IS NULL)" if torn == "torn" else ""
    where = "WHERE key IS NOT NULL" if torn == "torn" else "WHERE problem IS NULL"
    return (
        "SELECT g.*, r.rate,"
        " CASE WHEN g.customer <> g.customer_low THEN 'two_customers:customer_id'"
        " WHEN g.currency <> g.currency_low THEN 'two_currencies:currency'"
        f" WHEN {torn} THEN 'torn:document'"
        " WHEN r.rate IS NULL THEN 'no_rate:currency'"
        f" WHEN abs(g.amount * r.rate) > {LARGEST} THEN 'too_large:amount' END AS problem"
        " FROM (SELECT key, min(n) AS first, max(n) AS last, count(*) AS lines, min(at) AS at,"
        f" sum(amount) {only_good} AS amount, sum(cost) AS cost, max(customer) AS customer,"
        " min(customer) AS customer_low, max(customer_name) AS customer_name,"
        f" COALESCE(max(currency), {base}) AS currency,"
        f" COALESCE(min(currency), {base}) AS currency_low,"
        " COALESCE(max(channel), '') AS channel, max(shop) AS shop, max(due_on) AS due_on,"
        " max(paid_on) AS paid_on, max(country) AS country, max(seller) AS seller,"
        " CASE WHEN bool_or(kind = 'cancellation') THEN 'cancellation'"
        " WHEN bool_and(kind = 'return') OR sum(amount) < 0 THEN 'return' ELSE 'sale' END AS kind,"
        f" {of_document(run, PURCHASES.model.records)} AS own,"
        " bool_or(problem IS NOT NULL) AS torn"
        f" FROM {run.rows} {where} GROUP BY key) g, LATERAL (SELECT {rate} AS rate) r"
    )


def _set_documents_aside(run: Run) -> None:
    if not value(f"SELECT EXISTS (SELECT FROM {run.records} WHERE problem IS NOT NULL)"):
        return
    execute(
        f"UPDATE {run.rows} t SET problem = r.problem FROM {run.records} r"
        " WHERE r.key = t.key AND r.problem IS NOT NULL AND t.problem IS NULL"
    )
    execute(f"DELETE FROM {run.records} WHERE problem IS NOT NULL")
