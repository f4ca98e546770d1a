"""The company's own fields in what programs send and read."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from vinculo.integration.api.refusing import Refused
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.exchanging import NotSo, own_as_data, read_sent
from vinculo.shell.custom.models import CustomValue
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.custom.values import Said


def own_sent(
    model: type[CustomValue], sent: Mapping[str, Any], person: User, kind: str,
    is_new: bool = False,
) -> dict[Definition, Said]:  # fmt: skip
    """Understood, or refused with every reason."""
    try:
        return read_sent(model.records, sent, person, kind, is_new)
    except NotSo as refusal:
        wrong = [{"at": f"body.own.{key}", "says": says} for key, says in refusal.wrong]
        raise Refused(422, _("Some of the fields could not be taken."), wrong) from None


def with_own(model: type[CustomValue], items: Sequence[dict[str, Any]], person: User) -> None:
    """Tell it with each of the rows; one statement for a page, none without fields."""
    if not seen_by(person, model.records):
        return
    found = own_as_data(model, [one["id"] for one in items], person)
    for one in items:
        one["own"] = found.get(one["id"], {})
