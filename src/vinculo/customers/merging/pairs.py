"""Found pairs follow too: what was decided about the absorbed record is decided about the kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vinculo.customers.merging.follower import Pair, Still, Trail
from vinculo.customers.merging.stored import as_text, column, execute, put_back, taken

TABLE = "customers_duplicatepair"
_OF_ABSORBED = "%(absorbed)s IN (t.left_id, t.right_id)"
_OTHER = "CASE WHEN t.left_id = %(absorbed)s THEN t.right_id ELSE t.left_id END"
# The pair itself, and a pair that the kept record has with the same third.
_BEHIND = f"""{_OF_ABSORBED} AND ({_OTHER} = %(kept)s OR EXISTS (
    SELECT FROM {TABLE} k WHERE k.left_id = least(%(kept)s::bigint, {_OTHER})
       AND k.right_id = greatest(%(kept)s::bigint, {_OTHER})))"""
# The smaller number stands on the left: where that changes, the evidence changes sides with it.
_MOVE = f"""
UPDATE {TABLE} t
   SET left_id = least(%(kept)s::bigint, {_OTHER}), right_id = greatest(%(kept)s::bigint, {_OTHER}),
       evidence = CASE WHEN (%(kept)s::bigint < {_OTHER}) = (t.left_id = %(absorbed)s)
                       THEN t.evidence ELSE (
           SELECT coalesce(jsonb_agg(one || jsonb_build_object('left', one -> 'right',
                                                               'right', one -> 'left')), '[]')
             FROM jsonb_array_elements(t.evidence) one) END
 WHERE {_OF_ABSORBED} RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Pairs(Still):
    name: str = TABLE

    @property
    def claims(self) -> frozenset[tuple[str, str]]:
        return frozenset([(TABLE, "left_id"), (TABLE, "right_id")])

    def follow(self, pair: Pair) -> Trail:
        before = as_text(TABLE, _OF_ABSORBED, pair.params)
        taken(TABLE, _BEHIND, pair.params)
        moved = column(_MOVE, pair.params)
        return Trail({"moved": moved}, {"before": before, "after": self._these(moved)})

    def go_back(self, pair: Pair, trail: Trail) -> int:
        """What was decided since about a third stays with the kept record; where that takes the
        place of a pair of the absorbed one, the next scan finds it again."""
        after = set(trail.state["after"])
        ids = [pk for pk in trail.trace["moved"] if after.issuperset(self._these([pk]))]
        execute(f"DELETE FROM {TABLE} WHERE id = ANY(%(ids)s)", {"ids": ids})
        put_back(TABLE, trail.state["before"])
        return 0

    def _these(self, ids: Sequence[int]) -> list[Any]:
        return as_text(TABLE, "t.id = ANY(%(ids)s)", {"ids": list(ids)})
