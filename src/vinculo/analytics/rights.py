"""Closes and their files hold figures by a customer's number: nothing here says who it is."""

from collections.abc import Iterator, Mapping

from vinculo.shell.personal_data import Forgotten, RoomRights, Section


def holds(customer_id: int) -> Iterator[Section]:
    """The class and its changes are told by `customers`, where they are written down."""
    yield from ()


def forget(who: Forgotten) -> Mapping[str, int]:
    return {"settings": who.blank_column("analytics_matrixsettings", "because")}


ROOM = RoomRights("analytics", holds, forget, frozenset())
