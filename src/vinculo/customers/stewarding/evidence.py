"""What speaks for and against two records being one, in words, with what each is worth."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from vinculo.customers.duplicates.words import sentence
from vinculo.customers.models import DuplicatePair
from vinculo.shell.accounts.field_limits import FieldLimits
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS

# A field of the evidence -> the field of the record that a role may not see.
LIMITED = {
    "document": DOCUMENTS,
    "phone": CONTACTS,
    "email": CONTACTS,
    "email_of_name": CONTACTS,
    "birth": BIRTH,
}
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
            Reason(sentence(one), one["weight"], min(abs(one["weight"]) / HEAVIEST, 1))
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
