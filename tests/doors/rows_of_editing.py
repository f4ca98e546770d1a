"""The doors of what is put right where it is read, and of what is being written."""

from typing import Any

from tests.doors.actors import INSIDE, WRITERS
from tests.doors.door import Door
from tests.doors.example import Example


def _city(example: Example) -> list[Any]:
    return [example.customer.pk, "city"]


def _draft(example: Example) -> list[Any]:
    return ["contacto", example.customer.pk]


ROWS: dict[str, Door] = {
    "customer_inline": Door(
        get={200: WRITERS}, post={302: WRITERS}, args=_city, data=lambda example: {"city": "Cali"}
    ),
    # Everybody has drafts of their own; a form is not how they are sent.
    "draft": Door(get={204: INSIDE}, post={400: INSIDE}, args=_draft),
    "draft_discard": Door(post={204: INSIDE}, args=_draft),
    "customer_undo": Door(post={404: WRITERS}, args=_city),  # nothing was changed
}
