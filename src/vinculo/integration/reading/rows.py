"""The rows of a source as text, streamed."""

from collections.abc import Callable, Iterator

from vinculo.integration.reading.reading import Reading
from vinculo.integration.reading.source import Source

Row = tuple[int, list[str | None]]


def rows(
    source: Source,
    reading: Reading | None = None,
    *,
    set_aside: Callable[[int, list[str]], None] | None = None,
) -> Iterator[Row]:
    raise NotImplementedError
