"""matrix, warehouse."""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
from vinculo.cli.warehouse_words import WORDS, closed, exported, measured
from vinculo.runtime.words import gettext as _


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    matrix = commands.add_parser("matrix", parents=[everywhere], help=_("the value matrix"))
    verbs = matrix.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    close = verbs.add_parser("close", parents=[everywhere], help=_("close the months up to one"))
    close.add_argument(
        "--through", type=month, metavar=_("YYYY-MM"), help=_("otherwise the last complete month")
    )
    close.set_defaults(run=_close, show=closed)
    export = verbs.add_parser("export", parents=[everywhere], help=_("one close as a table"))
    export.add_argument(
        "--period", type=month, metavar=_("YYYY-MM"), help=_("otherwise the last close")
    )
    export.add_argument("file", type=Path, metavar="OUT.csv")
    export.set_defaults(run=_export, show=exported)

    warehouse = commands.add_parser(
        "warehouse", parents=[everywhere], help=_("the copy of the facts that the matrix reads")
    )
    verbs = warehouse.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    helps = {
        "status": _("what was read, and which months wait"),
        "refresh": _("read the months that changed"),
        "rebuild": _("read every month again"),
        "verify": _("count and add every month in both places, to the cent"),
    }
    for verb, words in helps.items():
        one = verbs.add_parser(verb, parents=[everywhere], help=words)
        one.set_defaults(run=_warehouse, show=WORDS[verb])

    analytics = commands.add_parser(
        "analytics", parents=[everywhere], help=_("what the facts say, as of a day")
    )
    verbs = analytics.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    run = verbs.add_parser("run", parents=[everywhere], help=_("compute a measure"))
    run.add_argument(
        "measure",
        metavar=_("MEASURE"),
        help="cohorts, dimensions, dormant, dormant_cost, dormant_saved, pareto, profit, retention,"
        " rhythm, survival",
    )
    run.add_argument("--as-of", type=day, metavar=_("YYYY-MM-DD"), help=_("otherwise today"))
    run.add_argument("--months", type=int, default=12, metavar="N", help=_("that count; 12"))
    run.add_argument(
        "--by", default="customer", metavar=_("DIMENSION"), help=_("of pareto and profit")
    )
    run.add_argument("--value", default="sales", help=_("sales, profit or effort, of pareto"))
    run.add_argument(
        "--engine",
        default="",
        metavar=_("ENGINE"),
        help="duckdb, spark, spark://host:7077, local[2]",
    )
    run.set_defaults(run=_measure, show=measured)
    routes = verbs.add_parser(
        "routes", parents=[everywhere], help=_("which product follows which, and how soon")
    )
    routes.add_argument("--most", type=int, default=50, metavar="N", help=_("routes; 50"))
    routes.set_defaults(run=_routes, show=measured)
    offers = verbs.add_parser(
        "offers", parents=[everywhere], help=_("the next products of each customer, and why")
    )
    offers.add_argument(
        "--customer", type=int, action="append", default=[], metavar="N",
        help=_("number of a customer; may come again; otherwise all"),
    )  # fmt: skip
    offers.add_argument("--most", type=int, default=3, metavar="N", help=_("of each kind; 3"))
    offers.add_argument(
        "--period", type=int, default=30, metavar="N", help=_("days that are foretold; 30")
    )
    offers.set_defaults(run=_offers, show=measured)
    for one in (routes, offers):
        one.add_argument("--as-of", type=day, metavar=_("YYYY-MM-DD"), help=_("otherwise today"))


def day(text: str) -> date:
    """A day written YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("a day is written YYYY-MM-DD, for example 2026-03-31")
        ) from None


def month(text: str) -> date:
    """The first day of a month written YYYY-MM."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text) or text.startswith("0000"):
        raise argparse.ArgumentTypeError(_("a month is written YYYY-MM, for example 2026-03"))
    return date(int(text[:4]), int(text[5:]), 1)


def _close(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import close_matrix

        return close_matrix(options.through, show_progress)


def _export(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import export_matrix

        return export_matrix(options.period, options.file.absolute())


def _warehouse(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import warehouse

        return warehouse(options.verb, show_progress)


def _measure(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import run_measure

        return run_measure(
            options.measure, options.as_of, options.months, options.by, options.value,
            options.engine, show_progress,
        )  # fmt: skip


def _routes(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import product_routes

        return product_routes(options.as_of, options.most, show_progress)


def _offers(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import product_offers

        return product_offers(
            options.as_of, options.customer, options.most, options.period, show_progress
        )
