"""What the company writes down in fields of its own follows by each field's own rule."""

from dataclasses import dataclass

from vinculo.customers.merging.follower import Pair, Trail
from vinculo.customers.merging.rows import Rows
from vinculo.customers.merging.stored import put_back, taken

# Of a field whose newest value counts, the kept record's is older: it gives way.
_OLDER = """t.customer_id = %(kept)s AND EXISTS (
    SELECT FROM customers_ownvalue a JOIN shell_customfield f ON f.id = a.field_id
     WHERE a.customer_id = %(absorbed)s AND a.field_id = t.field_id AND f.on_merge = 'newest'
       AND a.written_at > t.written_at)"""


@dataclass(frozen=True, kw_only=True)
class OwnValues(Rows):
    def follow(self, pair: Pair) -> Trail:
        older = taken(self.table, _OLDER, pair.params)
        trail = super().follow(pair)
        trail.state["older"] = older
        return trail

    def go_back(self, pair: Pair, trail: Trail) -> int:
        missed = super().go_back(pair, trail)
        return missed + put_back(self.table, trail.state.get("older", ()))
