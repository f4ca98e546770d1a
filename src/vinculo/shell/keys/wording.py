"""How what happens to keys reads."""

from datetime import date

from django.utils.translation import gettext as _

from vinculo.lib.money import format_date
from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.keys.events import KeyEnded, KeyMade, KeyNearsItsEnd
from vinculo.shell.keys.reach import in_words
from vinculo.shell.ui.convention import current_style


def _made(payload: Payload) -> str:
    return _("Made the key “%(name)s” for a program, until %(day)s") % (payload | _day(payload))


def _ended(payload: Payload) -> str:
    return _("Ended the key “%(name)s” of %(person)s") % payload


def _nears(payload: Payload) -> str:
    return _("The key “%(name)s” stops working on %(day)s") % (payload | _day(payload))


def _day(payload: Payload) -> dict[str, str]:
    return {"day": format_date(date.fromisoformat(payload["expires_on"]), current_style())}


WORDINGS: dict[str, Wording] = {
    KeyMade.kind: Wording(
        "key-round", "change", _made, lambda payload: "; ".join(in_words(payload["scopes"])),
        ("person",),
    ),
    KeyEnded.kind: Wording("key-round", "change", _ended, personal=("person",)),
    KeyNearsItsEnd.kind: Wording("alarm-clock", "change", _nears, personal=("person",)),
}  # fmt: skip
