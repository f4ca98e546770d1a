"""search, customer."""

import argparse
from typing import Any

from vinculo.cli.house import django_ready
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    search = commands.add_parser(
        "search",
        parents=[everywhere],
        help=_("find customers by name, tax id, telephone or e-mail"),
    )
    search.add_argument("text", nargs="?", default="")
    search.add_argument(
        "--rebuild", action="store_true", help=_("make the index of the search anew, then end")
    )
    search.set_defaults(run=_search)

    customer = commands.add_parser(
        "customer", parents=[everywhere], help=_("everything about one customer")
    )
    customer.add_argument("id", type=int)
    customer.set_defaults(run=_customer)


def _search(options: argparse.Namespace) -> Any:
    if not (options.text or options.rebuild):
        raise Problem(_("Say what to look for, or --rebuild."))
    with django_ready(options.data):
        if options.rebuild:
            from vinculo.customers.search import rebuild as rebuild_names
            from vinculo.shell.search.words import rebuild as rebuild_texts

            return {"names": rebuild_names(), "texts": rebuild_texts()}
        from vinculo.workspace.command import search_as_data

        return search_as_data(options.text)


def _customer(options: argparse.Namespace) -> Any:
    with django_ready(options.data):
        from django.core.exceptions import ObjectDoesNotExist
        from django.http import Http404

        from vinculo.workspace.command import customer_as_data

        try:
            found = customer_as_data(options.id)
        except (ObjectDoesNotExist, Http404):
            found = None
        if found is None:
            raise Problem(_("There is no customer %(id)d.") % {"id": options.id})
        return found
