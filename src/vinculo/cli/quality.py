"""quality: the number of the company's data, and scoring everybody again."""

import argparse
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
from vinculo.runtime.words import gettext as _

Answer = dict[str, Any]


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    quality = commands.add_parser(
        "quality", parents=[everywhere], help=_("how good the data of the customers are")
    )
    quality.set_defaults(run=_quality, show=_shown)
    verbs = quality.add_subparsers(metavar=_("verb"), dest="verb")
    rescore = verbs.add_parser(
        "rescore", parents=[everywhere], help=_("compute it anew for every customer")
    )
    rescore.set_defaults(run=_rescore, show=_rescored)


def _quality(options: argparse.Namespace) -> Answer:
    with django_ready(options.data):
        from vinculo.customers.quality.command import quality_as_data

        return quality_as_data()


def _rescore(options: argparse.Namespace) -> Answer:
    with django_ready(options.data):
        from vinculo.customers.quality.command import rescore_as_data

        return rescore_as_data(show_progress)


def _shown(answer: Answer) -> str:
    if answer["score"] is None:
        return _("Nothing has been scored yet. Do it with: %(do)s") % {
            "do": "vinculo quality rescore"
        }
    parts = "\n".join(f"  {name}: {value:.1f}" for name, value in answer["parts"].items())
    said = _("%(score).1f of 100 on %(day)s; %(faulty)d of %(customers)d customers have something "
             "to repair.") % answer  # fmt: skip
    return f"{said}\n{parts}"


def _rescored(answer: Answer) -> str:
    said = _("%(customers)d customers were scored in %(seconds).1f s; %(changed)d scores changed.")
    return said % answer
