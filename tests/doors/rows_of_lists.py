"""The doors of lists: how they are arranged, kept as views, acted upon, and taken as files."""

from typing import Any

from tests.doors.actors import DECIDERS, INSIDE, SELLER
from tests.doors.door import Door
from tests.doors.example import Example


def _records(example: Example) -> list[Any]:
    return ["clientes"]


def _view(example: Example) -> list[Any]:
    return [example.lists.view.pk]


def _removed(example: Example) -> list[Any]:
    return [example.lists.removed_view.pk]


def _run(example: Example) -> list[Any]:
    return [example.lists.run.pk]


def _file(example: Example) -> list[Any]:
    return [example.lists.file.pk]


SELLER_OR_ADMINISTRATOR = SELLER | {"administrator"}

ROWS: dict[str, Door] = {
    "customer_foot": Door(get={200: INSIDE}),
    "customer_count": Door(get={200: INSIDE}),
    "customer_group": Door(get={200: INSIDE}),
    "customer_cards": Door(get={200: INSIDE}),
    "columns": Door(get={200: INSIDE}, args=_records),
    "views": Door(get={200: INSIDE}, args=_records),
    "view_new": Door(
        get={200: INSIDE}, post={302: INSIDE}, args=_records,
        data=lambda example: {"name": "Cali", "share": "own", "q": "?ciudad=Cali"},
    ),
    "view_edit": Door(
        get={200: SELLER}, post={302: SELLER}, args=_view,
        data=lambda example: {"name": "Otra", "share": "own"},
    ),
    "view_content": Door(post={302: SELLER}, args=_view, data=lambda example: {"q": "?rank=1"}),
    "view_place": Door(post={302: SELLER}, args=_view, data=lambda example: {"do": "head"}),
    "view_removal": Door(post={302: SELLER}, args=_view),
    "view_return": Door(post={302: SELLER_OR_ADMINISTRATOR}, args=_removed),
    "bulk_new": Door(
        post={302: INSIDE}, args=_records, data=lambda example: {"do": "seguir", "ids": "1"}
    ),
    # A draft is its author's alone; afterwards an administrator follows it too.
    "bulk_run": Door(get={200: SELLER}, post={302: SELLER}, args=_run),
    "bulk_undoing": Door(post={302: SELLER_OR_ADMINISTRATOR}, args=_run),
    "bulk_result": Door(get={200: SELLER_OR_ADMINISTRATOR}, args=_run),
    "export_new": Door(
        post={200: DECIDERS}, args=_records, data=lambda example: {"as": "csv", "q": ""}
    ),
    "export": Door(get={200: frozenset({"manager"})}, args=_file),
    "export_content": Door(get={404: frozenset({"manager"})}, args=_file),  # not made yet
}  # fmt: skip
