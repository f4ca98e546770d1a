"""A table with at most one row per customer: the kept record's own, or else the absorbed one's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vinculo.customers.merging.follower import Pair, Still, Trail
from vinculo.customers.merging.stored import as_text, execute, put_back, taken


@dataclass(frozen=True, kw_only=True)
class OneEach(Still):
    """`then` brings the kept record's row into line with the customer, whenever that changed."""

    table: str
    column: str = "customer_id"
    then: Callable[[int], None] | None = None

    @property
    def name(self) -> str:
        return f"{self.table}.{self.column}"

    @property
    def claims(self) -> frozenset[tuple[str, str]]:
        return frozenset([(self.table, self.column)])

    def follow(self, pair: Pair) -> Trail:
        before, absorbed = self._row(pair.kept), self._row(pair.absorbed)
        if before:
            taken(self.table, f"t.{self.column} = %(absorbed)s", pair.params)
        elif absorbed:
            execute(
                f"UPDATE {self.table} SET {self.column} = %(kept)s"
                f" WHERE {self.column} = %(absorbed)s",
                pair.params,
            )
        self._align(pair)
        after = self._row(pair.kept)
        return Trail({}, {"before": before, "after": after, "absorbed": absorbed})

    def go_back(self, pair: Pair, trail: Trail) -> int:
        state = trail.state
        if state["before"] != state["after"] and self._row(pair.kept) == state["after"]:
            execute(f"DELETE FROM {self.table} WHERE {self.column} = %(kept)s", pair.params)
            put_back(self.table, state["before"])
        else:
            self._align(pair)
        return put_back(self.table, state["absorbed"])

    def _row(self, pk: int) -> Sequence[str]:
        return as_text(self.table, f"t.{self.column} = %(pk)s", {"pk": pk})

    def _align(self, pair: Pair) -> None:
        if self.then:
            self.then(pair.kept)
