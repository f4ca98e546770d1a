"""Ask a measure of the warehouse, on either engine."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from vinculo.analytics.engine.engines import Engine, Fact, Row, opened
from vinculo.analytics.measures.cohorts import COHORTS
from vinculo.analytics.measures.dimensions import DIMENSIONS
from vinculo.analytics.measures.dormant import DORMANT, DORMANT_COST
from vinculo.analytics.measures.dormant_saved import DORMANT_SAVED
from vinculo.analytics.measures.measure import Asked, Measure
from vinculo.analytics.measures.month_sales import MONTH_SALES
from vinculo.analytics.measures.pareto import PARETO
from vinculo.analytics.measures.profit import PROFIT
from vinculo.analytics.measures.retention import RETENTION
from vinculo.analytics.measures.rhythm import RHYTHM
from vinculo.analytics.measures.survival import SURVIVAL
from vinculo.analytics.warehouse.facts import FACTS
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.runtime.problem import Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir

MEASURES = {
    measure.name: measure
    for measure in (
        COHORTS,
        DIMENSIONS,
        DORMANT,
        DORMANT_COST,
        DORMANT_SAVED,
        MONTH_SALES,
        PARETO,
        PROFIT,
        RETENTION,
        RHYTHM,
        SURVIVAL,
    )
}
# Ibis' words for the types of the files.
KINDS = {"BIGINT": "int64", "DATE": "date", "VARCHAR": "string", "BOOLEAN": "boolean"}


def measure_named(name: str) -> Measure:
    try:
        return MEASURES[name]
    except KeyError:
        known = ", ".join(sorted(MEASURES))
        raise Problem(
            _("There is no measure “%(name)s”. There are: %(known)s.")
            % {"name": name, "known": known}
        ) from None


def check_choices(measure: Measure, asked: Asked) -> None:
    """Raises Problem for a dimension or value that this measure does not have."""
    for what, allowed in (measure.choices or {}).items():
        if getattr(asked, what) not in allowed:
            raise Problem(
                _("“%(given)s” is not possible here. Possible: %(known)s.")
                % {"given": getattr(asked, what), "known": ", ".join(allowed)}
            )


def answer(measure: Measure, asked: Asked, engine: Engine) -> list[Row]:
    """Rows with money as exact decimals of the company's currency, in the measure's order."""
    expression, facts = put(measure, asked)
    return [_plain(row) for row in engine.rows(expression, facts, measure.order)]


def put(measure: Measure, asked: Asked) -> "tuple[ir.Table, dict[str, Fact]]":
    """The question as an expression, and the files that it is asked of."""
    check_choices(measure, asked)
    manifest = Manifest.load(folder())
    facts = {name: Fact(FACTS[name].columns, manifest.parts(name)) for name in measure.needs}
    return measure.state(tables(measure), asked), facts


def tables(measure: Measure) -> dict[str, Any]:
    import ibis

    return {
        name: ibis.table(
            {column: KINDS[kind] for column, kind in FACTS[name].columns.items()}, name=name
        )
        for name in measure.needs
    }


@contextmanager
def asking(engine: str = "") -> Iterator[Engine]:
    with opened(folder(), engine) as ready:
        yield ready


def _plain(row: Row) -> Row:
    return {
        name.removesuffix("_e4"): _money(value) if name.endswith("_e4") else value
        for name, value in row.items()
    }


def _money(amount_e4: int | None) -> Decimal | None:
    return None if amount_e4 is None else Decimal(amount_e4).scaleb(-4)


def described(measure: Measure, asked: Asked) -> dict[str, Any]:
    return {"measure": measure.name, "title": str(measure.title), **asdict(asked)}
