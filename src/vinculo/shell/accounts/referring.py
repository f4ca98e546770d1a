"""People of the house as what a field of the company's own may name."""

from collections.abc import Mapping, Sequence

from vinculo.lib.text import words
from vinculo.shell.accounts.models import User
from vinculo.shell.kept import kept
from vinculo.shell.search.matching import nearest


@kept("people")
def _people() -> tuple[tuple[int, str, bool], ...]:
    rows = User.objects.order_by("full_name", "pk")
    return tuple(rows.values_list("pk", "full_name", "is_active"))


def people_named(_viewer: User, numbers: Sequence[int]) -> Mapping[int, str]:
    """Also who left: their name stays where it was written."""
    wanted = set(numbers)
    return {pk: name for pk, name, _here in _people() if pk in wanted}


def people_typed(_viewer: User, text: str) -> Sequence[tuple[int, str]]:
    here = ((name, (pk, name)) for pk, name, is_here in _people() if is_here)
    return [found for _score, found in nearest(tuple(words(text)), here, 5)]


def everybody() -> Sequence[tuple[int, str]]:
    return [(pk, name) for pk, name, is_here in _people() if is_here]
