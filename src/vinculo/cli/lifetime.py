"""clv: customer lifetime value from a file, without a house or a database."""

import argparse
from pathlib import Path
from typing import Any

from vinculo.runtime.words import gettext as _

MODELS = ("bg/nbd", "mbg/nbd", "pareto/nbd", "pareto/nbd-core")


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    clv = commands.add_parser(
        "clv", parents=[everywhere], help=_("what customers will still buy and be worth")
    )
    verbs = clv.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    fit = verbs.add_parser(
        "fit", parents=[everywhere], help=_("find the parameters of the models in a CSV file")
    )
    fit.add_argument(
        "file", type=Path, metavar="FILE.csv",
        help=_("with columns frequency, recency, T and maybe monetary_value"),
    )  # fmt: skip
    fit.add_argument("--model", choices=MODELS, help=_("only this one; otherwise all"))
    fit.add_argument(
        "--rejected", type=Path, metavar="OUT.csv",
        help=_("where rows that cannot be used go, with the reason; otherwise beside the file"),
    )  # fmt: skip
    fit.set_defaults(run=_fit, show=_fitted)


def _fit(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.lifetime_file import fit_file  # scipy takes a while to load

    return fit_file(options.file, options.model, options.rejected)


def _fitted(answer: dict[str, Any]) -> str:
    lines = [_("%(customers)d customers, %(left_out)d rows left out") % answer]
    for name, found in [*answer["models"].items(), ("gamma-gamma", answer["amounts"])]:
        if found:
            values = ", ".join(f"{key} {value:.4g}" for key, value in found["parameters"].items())
            lines.append(f"{name}: {values}; LL {found['log_likelihood']:.1f}")
    if answer["best"]:
        lines.append(_("Best by BIC: %(best)s") % answer)
    if answer["rejected"]:
        lines.append(_("Rows left out, with the reason: %(rejected)s") % answer)
    return "\n".join(lines)
