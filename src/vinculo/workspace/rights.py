"""What passed from one colleague to another: which records stay, how they were called goes."""

from collections.abc import Iterator, Mapping

from vinculo.shell.personal_data import Forgotten, RoomRights, Section
from vinculo.workspace.models import HandedRecord


def holds(customer_id: int) -> Iterator[Section]:
    """Who of ours answers for them is told with the changes of their record."""
    yield from ()


def forget(who: Forgotten) -> Mapping[str, int]:
    handed = HandedRecord.objects.filter(about_id=who.customer_id).update(words="")
    handed += who.blank_column("workspace_handedrecord", "words")
    return {"handed": handed + who.blank_column("workspace_handover", "note")}


ROOM = RoomRights(
    "workspace", holds, forget, frozenset(["workspace_handedrecord"]),
    {"workspace_handovershare": "whose work went to whom, by the customers' numbers"},
)  # fmt: skip
