"""Which columns exist for a person, and which of them tell of every row."""

from collections.abc import Iterable

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.filters.checking import covers


def exists_for(column: Column, user: User) -> bool:
    """Hidden, out of reach and never declared are one and the same."""
    if column.hidden_as and field_limits(user).hides(column.hidden_as):
        return False
    return not column.needs or allowed(user, column.needs)


def columns_for(arranged: Arranged, user: User) -> dict[str, Column]:
    return {name: one for name, one in arranged.columns.items() if exists_for(one, user)}


def chosen_for(arranged: Arranged, names: Iterable[str], user: User) -> list[Column]:
    """In the order asked for, each once; what does not exist is passed over."""
    known = columns_for(arranged, user)
    return [known[name] for name in dict.fromkeys(names) if name in known]


def tells_of_all(column: Column, arranged: Arranged, user: User) -> bool:
    """Whether sums, orders and groups may look at it: it is seen in every row that is."""
    return covers(user, column.needs, arranged.needs)
