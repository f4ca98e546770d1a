"""score: train one in a flat file and apply it to another, without a house or a database; and
the scores that a house keeps."""

import argparse
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
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
    kept = verbs.add_parser("list", parents=[everywhere], help=_("the scores of the company"))
    kept.set_defaults(run=_list, show=_listed)
    renew = verbs.add_parser(
        "renew", parents=[everywhere], help=_("a new version of one of them, from the facts of now")
    )
    renew.add_argument("score", type=int, metavar="N")
    renew.add_argument("--method", choices=(*METHODS, "points"), default="")
    renew.set_defaults(run=_renew, show=_renewed)
    run = verbs.add_parser(
        "run", parents=[everywhere], help=_("score the customers with what is in use")
    )
    run.add_argument("score", type=int, nargs="?", metavar="N", help=_("otherwise all"))
    run.set_defaults(run=_run, show=_ran)


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


def _list(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import scores

        return scores()


def _renew(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import renew_score

        return renew_score(options.score, options.method, show_progress)


def _run(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from vinculo.analytics.command import run_scores

        return run_scores(options.score, show_progress)


def _listed(answer: list[dict[str, Any]]) -> str:
    if not answer:
        return _("The company keeps no scores yet. They are made on the page “Scores”.")
    lines = []
    for one in answer:
        lines.append(f"{one['score']}  {one['name']}: {one['foretells']}")
        for version in one["versions"]:
            mark = "*" if version["version"] == one["in_use"] else " "
            auc = "" if version["auc"] is None else f"AUC {version['auc']:.3f}"
            said = (mark, f"v{version['version']}", version["method"], auc, version["refused"])
            lines.append("   " + " ".join(word for word in said if word))
    return "\n".join(lines)


def _renewed(answer: dict[str, Any]) -> str:
    said = _("Version %(version)d of “%(name)s” is made: %(rows)d customers, %(yes)d of them yes.")
    return "\n".join([said % answer, *([f"AUC {answer['auc']:.3f}"] if answer["auc"] else [])])


def _ran(answer: dict[str, Any]) -> str:
    return _("%(customers)d customers are scored.") % answer
