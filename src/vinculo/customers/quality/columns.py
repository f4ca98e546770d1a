"""Where each field that may be wanted or held to a standard stands, as SQL.

`who` is one row of a customer; `doc`, `reach` and `place` gather what belongs to it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`has` says whether there is one. Its text is a column of `who`, or of rows of `table`."""

    has: str
    text: str
    table: str = ""
    which: str = ""

    def breaking(self, condition: str) -> str:
        """That one of its texts breaks a condition on `{text}`; an empty one breaks nothing."""
        if not self.table:
            return f"({self.has} AND NOT ({condition.format(text=f'who.{self.text}')}))"
        held = condition.format(text=f"one.{self.text}")
        return (
            f"EXISTS (SELECT FROM {self.table} one WHERE one.customer_id = who.id{self.which}"
            f" AND NOT ({held}))"
        )


POINTS = "customers_contactpoint"
PLACES: dict[str, Place] = {
    "given_names": Place("who.given_names <> ''", "given_names"),
    "surnames": Place("who.surnames <> ''", "surnames"),
    "name": Place("who.name <> ''", "name"),
    "city": Place("who.city <> ''", "city"),
    "industry": Place("who.industry <> ''", "industry"),
    "preferred_channel": Place("who.preferred_channel <> ''", "preferred_channel"),
    "birth_on": Place("who.birth_on IS NOT NULL", "birth_on::text"),
    "since_on": Place("who.since_on IS NOT NULL", "since_on::text"),
    "owner": Place("who.owner_id IS NOT NULL", "owner_id::text"),
    "document": Place("doc.given > 0", "as_typed", "customers_identitydocument"),
    "phone": Place("reach.phones > 0", "as_typed", POINTS, " AND one.kind <> 'email'"),
    "email": Place("reach.emails > 0", "as_typed", POINTS, " AND one.kind = 'email'"),
    "address": Place("place.given > 0", "as_typed", "customers_address"),
}
WANTABLE = tuple(name for name in PLACES if name != "name")
# What only a person has.
OF_PERSONS = frozenset({"given_names", "surnames", "birth_on"})
# A format says something only where people write freely.
WRITTEN = tuple(
    name for name in PLACES if name not in {"birth_on", "since_on", "owner", "preferred_channel"}
)
