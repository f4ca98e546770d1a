"""What narrows the list, as one filter: its quick choices, and the tree that somebody wrote."""

from datetime import date, timedelta
from typing import TypeVar

from django.db.models import Model, Q, QuerySet

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.as_text import from_text
from vinculo.shell.filters.compiling import Base, compiled
from vinculo.shell.filters.fields import FieldSet
from vinculo.shell.filters.registry import filters
from vinculo.shell.filters.tree import All, Condition, Has, Node, Related
from vinculo.workspace.list.asked import NEVER, QUIET, UNBOUGHT, Asked

RECORDS = "clientes"
QUIET_FOR = "60d"

# Rows that have gone through the doors of `customers/access.py`.
CUSTOMER = Base(
    "customers.read", beside="standing__class_name", is_beside=lambda path: "standing" in path
)
OF_STANDING = {"standing": "", "owner": "owner", "team": "team"}
STANDING = Base(
    "customers.read", "customer__", OF_STANDING,
    beside="customer__kind", is_beside=lambda path: path.partition("__")[0] not in OF_STANDING,
)  # fmt: skip

M = TypeVar("M", bound=Model)


def fields() -> FieldSet:
    return filters()[RECORDS].fields


def written(asked: Asked) -> tuple[Node, ...]:
    """The parts of the tree in the address. Raises FilterProblem."""
    if not asked.f:
        return ()
    node = from_text(asked.f)
    return node.parts if isinstance(node, All) else (node,)


def whole(asked: Asked, viewer: User) -> All:
    """Everything that narrows the list."""
    owner = asked.owner_for(viewer)
    same = {
        "class": asked.rank,
        "amount_band": asked.amount_band,
        "tenure_band": asked.tenure_band,
        "tag": asked.etiqueta,
        "owner": owner,
        "city": asked.ciudad or None,
    }
    parts: list[Node] = [
        Condition(name, "is", (str(value),)) for name, value in same.items() if value is not None
    ]
    if asked.vista == QUIET:
        parts.append(Related("contacts", Condition("on", "last", (QUIET_FOR,)), Has.NONE))
    if asked.vista == UNBOUGHT:
        parts.append(Condition("class", "empty"))
    return All((*parts, *written(asked)))


def narrowed(records: QuerySet[M], asked: Asked, viewer: User, base: Base) -> QuerySet[M]:
    tree = whole(asked, viewer)
    if asked.mes:
        column = base.column("standing__last_purchase_on")
        records = records.filter(_last_bought_in(asked.mes, column))
    return records.filter(compiled(tree, fields(), viewer, base)) if tree.parts else records


def _last_bought_in(month: str, column: str) -> Q:
    """By the last close, as groups count it; `nunca` are those who never bought."""
    if month == NEVER:
        return Q(**{f"{column}__isnull": True})
    first = date.fromisoformat(f"{month}-01")
    after = (first + timedelta(days=31)).replace(day=1)
    return Q(**{f"{column}__gte": first, f"{column}__lt": after})
