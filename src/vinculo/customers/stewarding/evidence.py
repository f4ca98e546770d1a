"""What speaks for and against two records being one, in words, with what each is worth."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import DuplicatePair
from vinculo.shell.accounts.field_limits import FieldLimits
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS

# A field of the evidence -> the field of the record that a role may not see.
LIMITED = {
    "id_number": DOCUMENTS, "document": DOCUMENTS, "documents": DOCUMENTS,
    "phone": CONTACTS, "phones": CONTACTS, "email": CONTACTS, "emails": CONTACTS,
    "birth_on": BIRTH, "birth": BIRTH,
}  # fmt: skip
NAMES: dict[str, str | Promise] = {
    "surnames": _("surnames"), "given": _("given names"), "given_names": _("given names"),
    "firm": _("name"), "name": _("name"), "document": _("document"), "id_number": _("document"),
    "phone": _("telephone"), "email": _("e-mail"), "address": _("address"), "city": _("city"),
    "birth": _("birthday"), "birth_on": _("birthday"),
}  # fmt: skip
HEAVIEST = 14.0  # bits: at that weight the bar is full


@dataclass(frozen=True, slots=True)
class Reason:
    sentence: str
    weight: float
    share: float  # of the full bar

    @property
    def speaks_for(self) -> bool:
        return self.weight > 0


def reasons(pair: DuplicatePair, limits: FieldLimits) -> list[Reason]:
    """The weightiest first, for or against."""
    return sorted(
        (
            Reason(_sentence(one), one["weight"], min(abs(one["weight"]) / HEAVIEST, 1))
            for one in _visible(pair.evidence, limits)
            if abs(one["weight"]) >= 0.05
        ),
        key=lambda reason: -abs(reason.weight),
    )


def _visible(evidence: Iterable[dict[str, Any]], limits: FieldLimits) -> Iterable[dict[str, Any]]:
    for one in evidence:
        limited = LIMITED.get(str(one.get("field", "")))
        if limited is None or limits.sees(limited):
            yield one


def _sentence(one: dict[str, Any]) -> str:
    """`Surnames: Zubizarreta` when both say the same, `Surnames: Zubizarreta, Zubisarreta`."""
    name = str(one.get("field", ""))
    said = [str(one[side]) for side in ("left", "right") if one.get(side)]
    what = capfirst(str(NAMES.get(name, name.replace("_", " "))))
    if len(set(said)) == 1:
        return gettext("%(what)s: both say %(value)s") % {"what": what, "value": said[0]}
    return f"{what}: {' / '.join(said)}" if said else what
