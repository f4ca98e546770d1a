"""What can be done to the records of a list. `config/bulk.py` gathers what the rooms declare."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from django.conf import settings
from django.http import Http404

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.action import BulkAction


@cache
def actions() -> Mapping[str, Mapping[str, BulkAction]]:
    """By the word of the list, by the word of the action."""
    table: Mapping[str, Mapping[str, BulkAction]] = import_module(settings.BULK).BULK
    return table


def actions_for(user: User, records: str) -> dict[str, BulkAction]:
    found = actions().get(records, {})
    return {name: one for name, one in found.items() if allowed(user, one.needs)}


def action_for(user: User, records: str, name: str) -> BulkAction:
    """404 for what does not exist, or not for this person."""
    found = actions_for(user, records).get(name)
    if found is None:
        raise Http404
    return found
