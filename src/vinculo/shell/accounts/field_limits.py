"""Which fields a person may not see, or not change. Every surface of every room asks here.

A hidden field **does not exist** for the person, and nothing may tell the difference between
"hidden" and "unknown":

- detail, list, side panel, timeline, notification: it is left out, with its label;
- search: a record is not found through it, and no match is explained by it;
- filter, sort, grouping, footer, aggregate: its name is refused exactly as an unknown name is
  (the same error, the same words), because an answer that depends on a value tells the value;
- export and API: the column or key is absent, not empty;
- history: a change of it is not shown, neither before nor after;
- writing: what is sent for it is ignored as any field that the form does not have.

A field that one only reads is shown and never accepted. Records come first: this says nothing
about which customers a person reaches (`access.py` does).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from vinculo.shell.accounts.models import FieldAccess, Role, User, limits_of_roles
from vinculo.shell.accounts.restrictable import RESTRICTABLE, restrictable


@dataclass(frozen=True, slots=True)
class FieldLimits:
    """Field names are those of `restrictable.py`; a name that is not there is never limited."""

    limits: Mapping[str, str]

    def sees(self, field: str) -> bool:
        return self.limits.get(field) != FieldAccess.HIDDEN

    def hides(self, field: str) -> bool:
        return self.limits.get(field) == FieldAccess.HIDDEN

    def writes(self, field: str) -> bool:
        return field not in self.limits

    @property
    def hidden(self) -> frozenset[str]:
        return frozenset(name for name in self.limits if self.hides(name))

    @property
    def closed(self) -> frozenset[str]:
        """The areas that are not reached because a field is hidden."""
        closing = (RESTRICTABLE[name].closes for name in self.hidden if name in RESTRICTABLE)
        return frozenset(area for areas in closing for area in areas)


def field_limits(user: User) -> FieldLimits:
    """What is limited for a person today: read once per request and kept on the person.

    Kept by the mark of "roles": a limit holds from the very next request on. Administrators have
    none, so that nobody can lock the house against itself.
    """
    if not user.is_active:
        return FieldLimits(dict.fromkeys(restrictable(), FieldAccess.HIDDEN))
    if user.role == Role.ADMINISTRATOR:
        return FieldLimits({})
    found: FieldLimits | None = getattr(user, "_field_limits", None)
    if found is None:
        found = FieldLimits(limits_of_roles().get(user.role, {}))
        user._field_limits = found  # type: ignore[attr-defined]
    return found
