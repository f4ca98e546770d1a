"""How far somebody sees, as words of the index: whose customer each is stands beside the name.

`_o7` is the owner's number and `_t3` the team's; no name has such a word. A trigger on the
customers keeps both, so that a hand-over is found at once. What the index finds is asked of the
customer again.
"""

from dataclasses import dataclass

from vinculo.shell.accounts.access import owners_of, scope_of, teams_of, within
from vinculo.shell.accounts.models import Scope, User

AREA = "customers.read"


@dataclass(frozen=True, slots=True)
class Reach:
    """`words` is a part of a question to the index, empty for all; `check` the same as SQL about
    `customer`; `walked` a condition on the standings that one of their indexes walks along."""

    words: str
    check: str
    walked: str
    is_small: bool = False


EVERYBODY = Reach("", "true", "true")


def reach_of(viewer: User | None) -> Reach | None:
    """None for who sees nobody."""
    if viewer is None:
        return EVERYBODY
    scope, check = scope_of(viewer, AREA), within(viewer, AREA, "customer")
    if scope == Scope.ALL:
        return EVERYBODY
    if scope == Scope.NONE:
        return None
    owners, teams = owners_of(viewer), teams_of(viewer)
    if scope == Scope.TEAM and teams:
        told = [*(f"'_t{pk}'" for pk in teams), *(f"'_o{pk}'" for pk in owners[1:])]
        walked = "team_id = %(team)s" if len(told) == 1 else "true"
        return Reach(" | ".join(told), check, walked)
    own = " | ".join(f"'_o{pk}'" for pk in owners)
    return Reach(own, check, "owner_id = %(me)s" if len(owners) == 1 else "true", is_small=True)
