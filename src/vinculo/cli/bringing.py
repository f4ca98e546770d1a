"""import, undo-import, demo."""

import argparse
from pathlib import Path
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.cli.progress import show_progress
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

KINDS = ("customers", "products", "purchases", "interactions")


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    bring = commands.add_parser(
        "import", parents=[everywhere], help=_("bring in a file of customers, purchases...")
    )
    bring.add_argument("kind", choices=KINDS)
    bring.add_argument("file", type=Path)
    bring.add_argument("--mapping", type=Path, metavar="M.json", help=_("which column is what"))
    bring.add_argument("--source", default="", help=_("name of the system the file comes from"))
    bring.add_argument(
        "--yes",
        action="store_true",
        help=_("accept the guessed reading; refuse where it is ambiguous"),
    )
    bring.add_argument(
        "--dry-run", action="store_true", help=_("say what would happen, write nothing")
    )
    bring.set_defaults(run=_import)

    undo = commands.add_parser(
        "undo-import", parents=[everywhere], help=_("take back everything an import brought")
    )
    undo.add_argument("id", type=int)
    undo.add_argument("--yes", action="store_true", help=_("also one of more than 30 days ago"))
    undo.set_defaults(run=_undo)

    demo = commands.add_parser(
        "demo", parents=[everywhere], help=_("make up a company, or remove the one made up")
    )
    demo.add_argument("verb", nargs="?", choices=["remove"])
    demo.add_argument("--company", default="", help=_("its name, to be sure of removing it"))
    demo.add_argument("--customers", type=_positive, default=300)
    demo.add_argument("--years", type=_positive, default=3)
    demo.add_argument("--seed", type=int, default=1)
    demo.set_defaults(run=_demo)


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(_("a whole number above zero is needed"))
    return int(text)


def _import(options: argparse.Namespace) -> dict[str, Any]:
    for path in (options.file, options.mapping):
        if path is not None and not path.is_file():
            raise Problem(_("There is no file %(path)s.") % {"path": path})
    with django_ready(options.data):
        from vinculo.integration.importing.command import run_import
        from vinculo.integration.importing.problem import CannotImport, Stopped
        from vinculo.shell.accounts.actor import Actor

        try:
            return run_import(
                options.kind,
                options.file.absolute(),
                options.mapping and options.mapping.absolute(),
                yes=options.yes,
                dry_run=options.dry_run,
                source=options.source,
                by=Actor.system(_("command line")),
                progress=lambda job: show_progress(min(job.position, job.total), job.total),
            )
        except (CannotImport, Stopped) as reason:
            raise Problem(str(reason)) from reason


def _undo(options: argparse.Namespace) -> dict[str, Any]:
    with django_ready(options.data):
        from vinculo.integration.importing.command import undo_import
        from vinculo.integration.importing.problem import CannotImport
        from vinculo.shell.accounts.actor import Actor

        try:
            return undo_import(options.id, by=Actor.system(_("command line")), yes=options.yes)
        except CannotImport as reason:
            raise Problem(str(reason)) from reason


def _demo(options: argparse.Namespace) -> dict[str, Any]:
    with django_ready(options.data):
        from vinculo.workspace import demo

        if options.verb == "remove":
            return _remove_demo(options.company)
        return demo.build(options.customers, options.years, options.seed, show_progress)


def _remove_demo(sure: str) -> dict[str, Any]:
    """What would go is said first; it goes when the company's name was given."""
    from vinculo.lib.text import fold
    from vinculo.shell.accounts.actor import Actor
    from vinculo.shell.accounts.models import Company
    from vinculo.workspace.demo.removal.going import going
    from vinculo.workspace.demo.removal.removing import remove

    found, name = going(), Company.get().name
    if found and fold(sure) != fold(name):
        raise Problem(
            _(
                "%(customers)s customers of the example would go and %(staying)s would stay. "
                'To be sure, repeat it with --company "%(name)s"'
            )
            % {"customers": found.customers, "staying": found.staying, "name": name}
        )
    return remove(Actor.system(_("command line")), show_progress)
