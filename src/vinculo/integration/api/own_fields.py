"""The company's own fields in what a program sends: understood, or refused with every reason."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from vinculo.integration.api.refusing import Refused
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.exchanging import NotSo, read_sent
from vinculo.shell.custom.models import CustomValue
from vinculo.shell.custom.values import Said


def own_sent(
    model: type[CustomValue], sent: Mapping[str, Any], person: User, kind: str,
    is_new: bool = False,
) -> dict[Definition, Said]:  # fmt: skip
    try:
        return read_sent(model.records, sent, person, kind, is_new)
    except NotSo as refusal:
        wrong = [{"at": f"body.own.{key}", "says": says} for key, says in refusal.wrong]
        raise Refused(422, _("Some of the fields could not be taken."), wrong) from None
