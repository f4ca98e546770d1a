"""Which teams stand below which: who leads the upper one reaches those below."""

from collections.abc import Mapping
from types import MappingProxyType

from vinculo.shell.accounts.models.person import Team
from vinculo.shell.kept import kept


@kept("teams")
def _below() -> Mapping[int, tuple[int, ...]]:
    """Team -> itself and every team below it."""
    parents: dict[int, int | None] = dict(Team.objects.values_list("pk", "parent_id"))
    found: dict[int, set[int]] = {pk: {pk} for pk in parents}
    for pk in parents:
        upper: int | None = parents[pk]
        passed = {pk}
        while upper is not None and upper not in passed:
            found[upper].add(pk)
            passed.add(upper)
            upper = parents.get(upper)
    return MappingProxyType({pk: tuple(sorted(below)) for pk, below in found.items()})


def teams_below(team_id: int) -> tuple[int, ...]:
    return _below().get(team_id, (team_id,))
