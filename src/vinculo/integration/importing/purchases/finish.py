"""When all documents are written: what is incomplete, what cancels what, and the news."""

from datetime import date

from vinculo.commerce.events import PurchasesRecorded
from vinculo.integration.importing.database import execute
from vinculo.integration.importing.purchases.check import has_lines
from vinculo.integration.importing.run import Run
from vinculo.shell.activity.announcing import announce

MANY = 50_000  # rows after which the planner's figures are no longer those of the table


def finish(run: Run) -> None:
    """In the transaction that ends the import."""
    if has_lines(run):
        _note_incomplete(run)
    # A file of sales alone shows no prefix, but what cancels them may be here already.
    _link_cancellations(run, run.job.rules.get("cancellation_prefix") or "C")
    if run.job.created > MANY:
        execute("ANALYZE commerce_purchase")
        execute("ANALYZE commerce_purchaseline")
    tell_the_news(run)


def tell_the_news(run: Run) -> None:
    """Once per import, and also when it was stopped half-way."""
    months = run.job.beside.pop("months", None)
    if months:
        count = run.job.created + run.job.updated
        span = [date.fromisoformat(month) for month in months]
        announce(PurchasesRecorded.spanning(span, count, run.job.pk), run.by)


def _note_incomplete(run: Run) -> None:
    execute(
        "INSERT INTO integration_incompletedocument (importing_id, source, document, missing)"
        f" SELECT %(job)s, %(source)s, t.key, count(*) FROM {run.rows} t"
        f" WHERE t.problem IS NOT NULL AND EXISTS (SELECT FROM {run.records} r WHERE r.key = t.key)"
        " GROUP BY t.key ON CONFLICT (source, document) DO UPDATE SET missing = EXCLUDED.missing",
        {"job": run.job.pk, "source": run.job.source},
    )


def _link_cancellations(run: Run, prefix: str) -> None:
    """`C536379` cancels `536379` of the same customer, whichever of the two came first."""
    parameters = {"job": run.job.pk, "prefix": prefix, "skip": len(prefix) + 1}
    both = (
        "c.kind = 'cancellation' AND c.cancels_id IS NULL AND s.kind = 'sale'"
        " AND c.customer_id IS NOT DISTINCT FROM s.customer_id"
    )
    execute(
        "UPDATE commerce_purchase c SET cancels_id = s.id FROM commerce_purchase s"
        " WHERE c.import_id = %(job)s AND s.source = c.source"
        f" AND s.document = substr(c.document, %(skip)s) AND {both}",
        parameters,
    )
    execute(
        "UPDATE commerce_purchase c SET cancels_id = s.id FROM commerce_purchase s"
        " WHERE s.import_id = %(job)s AND s.source = c.source"
        f" AND c.document = %(prefix)s || s.document AND {both}",
        parameters,
    )
