"""Pages by where the last row stood: the thousandth costs what the first does, nothing counts."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from json import dumps, loads
from typing import Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Q, QuerySet
from django.http import QueryDict

R = TypeVar("R")
SIZE = 50


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """`previous_url` and `next_url` are "?..." addresses, or None at the ends."""

    rows: list[R]
    previous_url: str | None
    next_url: str | None

    def __bool__(self) -> bool:
        return bool(self.rows)


def keyset_page(
    records: QuerySet[Any, R], asked: Mapping[str, str], order: Sequence[str], size: int = SIZE
) -> Page[R]:
    """`order` names fields, the last one unique, each up ("name") or down ("-at").

    Records, or named rows of `values_list` that hold those fields.

    A cursor that somebody bent leads to the first page.
    """
    names = [name.removeprefix("-") for name in order]
    back = "before" in asked
    cursor = _read(asked.get("before") or asked.get("after") or "", len(names))
    if cursor is None:
        back = False
    else:
        try:
            down = [name.startswith("-") != back for name in order]
            records = records.filter(_beyond(names, cursor, down))
        except (ValidationError, ValueError, TypeError):
            cursor, back = None, False
    signs = ["-" if name.startswith("-") != back else "" for name in order]
    turned = (sign + name for sign, name in zip(signs, names, strict=True))
    rows = list(records.order_by(*turned)[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    if back:
        rows.reverse()
    if not rows:
        return Page([], None, None)
    earlier = more if back else cursor is not None
    later = True if back else more
    return Page(
        rows,
        _url(asked, "before", rows[0], names) if earlier else None,
        _url(asked, "after", rows[-1], names) if later else None,
    )


def _beyond(names: Sequence[str], cursor: Sequence[Any], down: Sequence[bool]) -> Q:
    """(a, b) > (x, y), written so that an index on (a, b) is walked from there."""
    strict = ["lt" if below else "gt" for below in down]
    found = Q()
    for depth, (name, value) in enumerate(zip(names, cursor, strict=True)):
        same = {names[i]: cursor[i] for i in range(depth)}
        found |= Q(**same, **{f"{name}__{strict[depth]}": value})
    return found & Q(**{f"{names[0]}__{strict[0]}e": cursor[0]})


def _read(text: str, length: int) -> list[Any] | None:
    try:
        values = loads(urlsafe_b64decode(text.encode() + b"=="))
    except ValueError:
        return None
    fits = isinstance(values, list) and len(values) == length
    return values if fits and all(isinstance(v, str | int | float) for v in values) else None


class _Exactly(DjangoJSONEncoder):
    """Django cuts instants to milliseconds: rows between the two would come twice, or never."""

    def default(self, o: object) -> object:
        return o.isoformat() if isinstance(o, datetime) else super().default(o)


def _url(asked: Mapping[str, str], key: str, row: object, names: Sequence[str]) -> str:
    values = dumps([getattr(row, name) for name in names], cls=_Exactly)
    kept = {k: v for k, v in asked.items() if k not in ("before", "after")}
    query = QueryDict(mutable=True)
    query.update({**kept, key: urlsafe_b64encode(values.encode()).decode().rstrip("=")})
    return f"?{query.urlencode()}"
