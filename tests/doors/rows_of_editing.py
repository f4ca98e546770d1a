"""The doors of what is put right where it is read."""

from typing import Any

from tests.doors.actors import WRITERS
from tests.doors.door import Door
from tests.doors.example import Example


def _city(example: Example) -> list[Any]:
    return [example.customer.pk, "city"]


ROWS: dict[str, Door] = {
    "customer_inline": Door(
        get={200: WRITERS}, post={302: WRITERS}, args=_city, data=lambda example: {"city": "Cali"}
    ),
    "customer_undo": Door(post={404: WRITERS}, args=_city),  # nothing was changed
}
