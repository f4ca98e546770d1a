"""The doors of the steward's queue: who may change both records, and who may do many at once."""

from typing import Any

from tests.doors.actors import DECIDERS, READERS
from tests.doors.door import Door
from tests.doors.example import Example

STEWARDS = frozenset({"seller", "manager", "administrator"})  # of the example's two records
ANY_STEWARD = STEWARDS | {"stranger"}


def _pair(example: Example) -> list[Any]:
    return [example.pair.pk]


def _merge(example: Example) -> list[Any]:
    return [example.merge.pk]


def _group(example: Example) -> list[Any]:
    return [example.merge.run_id]


def _bulk(example: Example) -> list[Any]:
    return [example.bulk.pk]


def _rules(example: Example) -> dict[str, Any]:
    fields = ("name", "since_on", "birth_on", "industry", "country", "city", "preferred_channel")
    return dict.fromkeys((*fields, "owner"), "stays")


ROWS: dict[str, Door] = {
    "duplicate_queue": Door(get={200: ANY_STEWARD}),
    "duplicate_pair": Door(get={200: STEWARDS}, args=_pair),
    "duplicate_same": Door(
        post={302: STEWARDS}, args=_pair, data=lambda example: {"kept": example.pair.left_id}
    ),
    "duplicate_verdict": Door(
        post={302: STEWARDS}, args=_pair, data=lambda example: {"verdict": "different"}
    ),
    "duplicate_reopening": Door(post={302: STEWARDS}, args=_pair),
    "duplicate_group": Door(get={200: STEWARDS}, post={422: STEWARDS}, args=_pair),
    "group_undoing": Door(post={302: STEWARDS}, args=_group),
    "duplicate_bulk": Door(
        get={200: DECIDERS}, post={302: DECIDERS}, data=lambda example: {"percent": "99"}
    ),
    "bulk_start": Door(post={302: DECIDERS}),
    "merge_run": Door(get={200: DECIDERS}, args=_bulk),
    "merge_run_file": Door(get={200: DECIDERS}, args=_bulk),
    "merge_run_undoing": Door(post={302: DECIDERS}, args=_bulk),
    "merge_list": Door(get={200: ANY_STEWARD}),
    "merge": Door(get={200: READERS}, args=_merge),
    "merge_undoing": Door(post={302: STEWARDS}, args=_merge),
    "merge_rules": Door(get={200: DECIDERS}, post={302: DECIDERS}, data=_rules),
}
