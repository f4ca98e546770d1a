"""A registry that grows while the house runs."""

from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from typing import TypeVar

T = TypeVar("T")


class Growing(Mapping[str, T]):
    """What is declared in code, and behind it what the company adds: asked each time, so that it
    holds from the next request on. `added` answers from what is kept."""

    def __init__(self, fixed: Mapping[str, T], added: Callable[[], Mapping[str, T]]) -> None:
        self.fixed, self.added = fixed, added

    def __getitem__(self, name: str) -> T:
        found = self.fixed.get(name)
        return found if found is not None else self.added()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now())

    def __len__(self) -> int:
        return len(self._now())

    def items(self) -> ItemsView[str, T]:
        return self._now().items()

    def values(self) -> ValuesView[T]:
        return self._now().values()

    def _now(self) -> dict[str, T]:
        """In the order of the code, then of the company, which takes no place of the code's."""
        return {**self.fixed, **{n: one for n, one in self.added().items() if n not in self.fixed}}
