"""The company's own fields as columns of a file that is brought in."""

from collections.abc import Callable

from vinculo.shell.custom.definitions import PREFIX, all_definitions, definitions_of
from vinculo.shell.custom.models import Kind

READ_AS = {Kind.NUMBER: "number", Kind.MONEY: "number", Kind.DATE: "date"}


def columns_of(records: str) -> Callable[[], tuple[tuple[str, str, str], ...]]:
    """Name, what its cells hold, and the header it is known by."""

    def columns() -> tuple[tuple[str, str, str], ...]:
        return tuple(
            (one.name, READ_AS.get(Kind(one.kind), "text"), one.label)
            for one in definitions_of(records)
        )

    return columns


def label_of(name: str) -> str:
    """Of any record's own field; empty for what is none."""
    if not name.startswith(PREFIX):
        return ""
    return next((one.label for one in all_definitions() if one.name == name), "")
