"""Found pairs follow too: what was decided about the absorbed record is decided about the kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vinculo.customers.merging.follower import Pair, Still, Trail
from vinculo.customers.merging.stored import as_text, column, execute, put_back, taken

TABLE = "customers_duplicatepair"
_OF_ABSORBED = "%(absorbed)s IN (t.left_id, t.right_id)"
_OTHER = "CASE WHEN t.left_id = %(absorbed)s THEN t.right_id ELSE t.left_id END"
_SAME_THIRD = f"""k.left_id = least(%(kept)s::bigint, {_OTHER})
       AND k.right_id = greatest(%(kept)s::bigint, {_OTHER})"""
# Pairs of the absorbed record, and those that the kept one has with the same third.
_TOUCHED = f"""
SELECT t.id FROM {TABLE} t WHERE {_OF_ABSORBED}
 UNION SELECT k.id FROM {TABLE} t JOIN {TABLE} k ON {_SAME_THIRD} WHERE {_OF_ABSORBED}
"""
# A decision outlives a question: who was told from the one is told from the other as well.
_DECIDE = f"""
UPDATE {TABLE} k
   SET verdict = t.verdict, decided_by_id = t.decided_by_id, decided_by_name = t.decided_by_name,
       decided_at = t.decided_at
  FROM {TABLE} t
 WHERE {_OF_ABSORBED} AND {_SAME_THIRD} AND t.verdict <> '' AND k.verdict IN ('', 'later')
"""
_BEHIND = f"""{_OF_ABSORBED} AND ({_OTHER} = %(kept)s
    OR EXISTS (SELECT FROM {TABLE} k WHERE {_SAME_THIRD}))"""
# The smaller number stands on the left: where that changes, the evidence changes sides with it.
_MOVE = f"""
UPDATE {TABLE} t
   SET left_id = least(%(kept)s::bigint, {_OTHER}), right_id = greatest(%(kept)s::bigint, {_OTHER}),
       evidence = CASE WHEN (%(kept)s::bigint < {_OTHER}) = (t.left_id = %(absorbed)s)
                       THEN t.evidence ELSE (
           SELECT coalesce(jsonb_agg(one || jsonb_build_object('left', one -> 'right',
                                                               'right', one -> 'left')), '[]')
             FROM jsonb_array_elements(t.evidence) one) END
 WHERE {_OF_ABSORBED}
"""


@dataclass(frozen=True, slots=True)
class Pairs(Still):
    name: str = TABLE

    @property
    def claims(self) -> frozenset[tuple[str, str]]:
        return frozenset([(TABLE, "left_id"), (TABLE, "right_id")])

    def follow(self, pair: Pair) -> Trail:
        touched = column(_TOUCHED, pair.params)
        before = self._these(touched)
        execute(_DECIDE, pair.params)
        taken(TABLE, _BEHIND, pair.params)
        execute(_MOVE, pair.params)
        return Trail({"touched": touched}, {"before": before, "after": self._these(touched)})

    def go_back(self, pair: Pair, trail: Trail) -> int:
        """What was decided since about a third stays with the kept record; where that takes the
        place of a pair of the absorbed one, the next scan finds it again."""
        after = set(trail.state["after"])
        ids = [pk for pk in trail.trace["touched"] if after.issuperset(self._these([pk]))]
        execute(f"DELETE FROM {TABLE} WHERE id = ANY(%(ids)s)", {"ids": ids})
        put_back(TABLE, trail.state["before"])
        return 0

    def _these(self, ids: Sequence[int]) -> list[Any]:
        return as_text(TABLE, "t.id = ANY(%(ids)s)", {"ids": list(ids)})
