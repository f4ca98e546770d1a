"""Pages by where the last row stood. A bent cursor is refused: a program should know."""

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qs

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from vinculo.integration.api.refusing import Refused
from vinculo.shell.ui.keyset import keyset_page


def page(
    records: QuerySet[Any], after: str, order: Sequence[str], limit: int,
    row: Callable[[Any], dict[str, Any]],
) -> dict[str, Any]:  # fmt: skip
    """`next` is what to send as `after`; absent at the end."""
    if after and not _is_whole(after, len(order)):
        raise Refused(422, errors=[{"at": "query.after", "says": _("It is not one of ours.")}])
    found = keyset_page(records, {"after": after} if after else {}, order, limit)
    said: dict[str, Any] = {"items": [row(one) for one in found.rows]}
    if found.next_url:
        said["next"] = parse_qs(found.next_url.lstrip("?"))["after"][0]
    return said


def _is_whole(after: str, length: int) -> bool:
    try:
        told = json.loads(urlsafe_b64decode(after.encode() + b"=="))
    except (ValueError, RecursionError):
        return False
    if not isinstance(told, list) or len(told) != length:
        return False
    return isinstance(told[-1], int) and 0 < told[-1] < 2**63 and all(map(_is_plain, told))


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= 400 and value.isprintable()
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
