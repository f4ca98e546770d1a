"""run, web, worker, live, migrate, signin-link."""

import argparse
import os
from typing import Any

from vinculo.cli.house import django_ready, tell
from vinculo.cli.progress import show_progress
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

DEMO_CUSTOMERS, DEMO_YEARS, DEMO_SEED = 1_000, 3, 1
MOST_PROCESSES = 64  # four connections each


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    run = commands.add_parser(
        "run", parents=[everywhere], help=_("start everything, and print the address")
    )
    run.add_argument("--demo", action="store_true", help=_("begin with a made-up company"))
    _add_place(run)
    run.set_defaults(run=_run)

    web = commands.add_parser("web", parents=[everywhere], help=_("only the web pages"))
    _add_place(web)
    web.add_argument(
        "--workers", type=_processes, default=2, help=_("how many processes answer; otherwise two")
    )
    web.set_defaults(run=_web)

    worker = commands.add_parser("worker", parents=[everywhere], help=_("only the background jobs"))
    worker.add_argument("--concurrency", type=int, default=2)
    worker.set_defaults(run=_worker)

    live = commands.add_parser(
        "live", parents=[everywhere], help=_("only what tells open pages of news")
    )
    live.add_argument(
        "--port", type=_port, help=_("also listen there, for a proxy that passes /en-vivo/ on")
    )
    live.add_argument("--host", default="127.0.0.1", help=_("address to listen on"))
    live.set_defaults(run=_live)

    migrate = commands.add_parser(
        "migrate", parents=[everywhere], help=_("bring the database to this version's shape")
    )
    migrate.set_defaults(run=_migrate)

    prepare = commands.add_parser("prepare", parents=[everywhere])  # a step of run
    prepare.add_argument("--demo", action="store_true")
    prepare.set_defaults(run=_prepare, is_step=True)  # its failure is told by run

    link = commands.add_parser(
        "signin-link", parents=[everywhere], help=_("a one-time link to sign in")
    )
    link.add_argument("email", nargs="?", help=_("whose link; otherwise the first administrator's"))
    link.set_defaults(run=_signin_link, show=lambda answer: answer["link"])


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=8000)
    parser.add_argument(
        "--host", default="127.0.0.1", help=_("address to listen on; 0.0.0.0 for the whole network")
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(_("a port is a number from 1 to 65535"))
    return int(text)


def _processes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= MOST_PROCESSES:
        words = {"most": MOST_PROCESSES}
        raise argparse.ArgumentTypeError(_("a number of processes is from 1 to %(most)d") % words)
    return int(text)


def _run(options: argparse.Namespace) -> None:
    from vinculo.cli.whole import run_everything

    run_everything(options.data, options.host, options.port, options.demo)


def _web(options: argparse.Namespace) -> None:
    from vinculo.cli.gunicorn import gunicorn_command
    from vinculo.runtime.ports import address_for_people, refuse_busy_port

    refuse_busy_port(options.host, options.port)
    os.environ.setdefault("VINCULO_URL", address_for_people(options.host, options.port))
    with django_ready(options.data) as use:
        if use is not None:  # what runs next goes on holding the database's use lock
            os.environ["DATABASE_URL"] = use.url
            os.set_inheritable(use.lock.descriptor, True)
        tell(_("Vínculo is at      %(address)s") % {"address": os.environ["VINCULO_URL"]})
        command = gunicorn_command(options.host, options.port, options.workers)
        os.execv(command[0], command)  # noqa: S606


def _worker(options: argparse.Namespace) -> None:
    with django_ready(options.data):
        from procrastinate.exceptions import ConnectorException

        from vinculo.shell.jobs import run_worker

        try:
            run_worker(options.concurrency)
        except ConnectorException as error:
            raise Problem(_("The database went away; the worker has to start again.")) from error


def _live(options: argparse.Namespace) -> None:
    with django_ready(options.data):
        from vinculo.shell.live.place import socket_of
        from vinculo.shell.live.server import run_live

        listen = (options.host, options.port) if options.port else None
        run_live(socket_of(options.data.path), listen)


def _migrate(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.migrations import apply_migrations

    with django_ready(options.data, migrate=False):
        return {"applied": apply_migrations(tell)}


def _prepare(options: argparse.Namespace) -> dict[str, Any]:
    with django_ready(options.data, migrate=False):
        from vinculo.cli.upgrade import bring_up_to_date
        from vinculo.shell.models import Company, User

        bring_up_to_date(options.data)
        if options.demo and not Company.get().name and not User.objects.exists():
            from vinculo.workspace import demo

            tell(_("Making up a company to look around in..."))
            demo.build(DEMO_CUSTOMERS, DEMO_YEARS, DEMO_SEED, show_progress)
        return {"link": sign_in_link(None, os.environ["VINCULO_URL"])}


def _signin_link(options: argparse.Namespace) -> dict[str, Any]:
    with django_ready(options.data):
        return {"link": sign_in_link(options.email, os.environ["VINCULO_URL"])}


def sign_in_link(email: str | None, address: str) -> str:
    from vinculo.shell.accounts.signin_links import NoSuchPerson, make_link

    try:
        return make_link(email, address)
    except NoSuchPerson as error:
        if email is None:
            raise Problem(_("There is no active administrator.")) from error
        raise Problem(
            _("There is no active person with the e-mail %(email)s.") % {"email": email}
        ) from error
