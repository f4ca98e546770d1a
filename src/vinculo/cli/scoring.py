"""score: train one in a flat file, apply it to another; without a house or a database."""

import argparse
from pathlib import Path
from typing import Any

from vinculo.runtime.words import gettext as _

METHODS = ("scorecard", "logistic", "lightgbm")


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    score = commands.add_parser(
        "score", parents=[everywhere], help=_("scores of any yes-or-no outcome in a file")
    )
    verbs = score.add_subparsers(metavar=_("verb"), required=True, dest="verb")
    train = verbs.add_parser("train", parents=[everywhere], help=_("learn from rows with answers"))
    train.add_argument("file", type=Path, metavar="FILE.csv")
    train.add_argument("--target", required=True, metavar="COL", help=_("the column to foretell"))
    train.add_argument("--yes", metavar="VALUE", help=_("which of its values is meant"))
    train.add_argument("--method", choices=METHODS, default="scorecard")
    train.add_argument("--folds", type=_folds, default=5, metavar="N")
    train.add_argument("--seed", type=int, default=1, metavar="N")
    train.add_argument(
        "--without", action="append", default=[], metavar="COL", help=_("a column to leave out")
    )
    train.add_argument(
        "--rising", action="append", default=[], metavar="COL",
        help=_("more of this column may only raise the score"),
    )  # fmt: skip
    train.add_argument(
        "--falling", action="append", default=[], metavar="COL",
        help=_("more of this column may only lower the score"),
    )  # fmt: skip
    train.add_argument(
        "--model", type=Path, metavar="MODEL.json",
        help=_("where the model is written; otherwise beside the file"),
    )  # fmt: skip
    train.set_defaults(run=_train, show=_trained)
    apply = verbs.add_parser("apply", parents=[everywhere], help=_("score the rows of a file"))
    apply.add_argument("model", type=Path, metavar="MODEL.json")
    apply.add_argument("file", type=Path, metavar="FILE.csv")
    apply.add_argument("out", type=Path, metavar="OUT.csv")
    apply.set_defaults(run=_apply, show=_applied)


def _folds(text: str) -> int:
    if not text.isdecimal() or not 2 <= int(text) <= 20:
        raise argparse.ArgumentTypeError(_("a number from 2 to 20 is needed"))
    return int(text)


def _train(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.scoring_file import train_file  # lightgbm takes a while to load

    return train_file(options)


def _apply(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.scoring_file import apply_file

    return apply_file(options.model, options.file, options.out)


def _trained(answer: dict[str, Any]) -> str:
    lines = [
        _("%(rows)d rows, %(yes)d of them “%(yes_is)s”") % answer,
        _("AUC %(auc).4f (%(auc_low).4f to %(auc_high).4f), KS %(ks).3f, Brier %(brier).4f")
        % answer,
        *(one["sentence"] for one in answer["alarms"]),
        _("The model is in %(model)s") % answer,
    ]
    return "\n".join(lines)


def _applied(answer: dict[str, Any]) -> str:
    return _("%(rows)d rows scored: %(file)s; PSI %(psi).3f against the training") % answer
