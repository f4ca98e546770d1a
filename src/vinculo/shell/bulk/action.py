"""One thing that can be done to many records. Rooms declare theirs in `bulk_actions.py`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from django.forms import Form
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User

Text: TypeAlias = str | Promise
Values: TypeAlias = dict[str, Any]  # what was filled in, as JSON

NOT_YOURS, GONE, SAME, LATER = "not_yours", "gone", "same", "later"
REASONS: dict[str, Text] = {
    NOT_YOURS: _("You may not change this one."),
    GONE: _("It is no longer there."),
    SAME: _("It was so already."),
    LATER: _("Somebody changed it later."),
}


@dataclass(frozen=True, slots=True)
class Done:
    """What stood there before, and what stands there now: undoing compares with it."""

    before: Values = field(default_factory=dict)
    after: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Left:
    """Not done, with the key of its reason."""

    reason: str


Outcomes: TypeAlias = Mapping[int, Done | Left]


@dataclass(frozen=True, slots=True)
class BulkAction:
    """`needs` is the area in which a person must reach a record to do this to it.

    `do` and `undo` work on a few hundred records in one transaction. `do` says what became of each
    it was given; `undo` gets what was done to each, and gives the numbers of those put back: those
    alone that still are as they were left. `concerns` are people to tell once, at the end.
    """

    label: Text
    icon: str
    needs: str
    form: Callable[..., Form]
    values: Callable[[Form, User], Values]
    title: Callable[[Values], str]
    do: Callable[[Sequence[int], Values, Actor], Outcomes]
    undo: Callable[[Mapping[int, Done], Actor], set[int]]
    reasons: Mapping[str, Text] = field(default_factory=dict)
    concerns: Callable[[Values], Sequence[int]] = lambda _values: ()

    def why(self, reason: str) -> str:
        return str({**REASONS, **self.reasons}.get(reason, ""))
