"""What was typed, who was understood, and how sure that is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "organisation"]
RECOGNISED_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Name:
    """`key` is equal for equal names, whatever their order, case, accents and punctuation.

    `phonetic_key` is equal also for those that sound alike in Latin America. An organisation's key
    leaves its legal form out: one writes it, the other does not. What means nobody (`consumidor
    final`) has no key. `parts` holds what there is of given_names, surnames, honorific, suffix,
    nickname, may_be, name, legal_form, state. `confidence` lies between 0 and 1.
    """

    input: str
    kind: Kind
    parts: dict[str, str]
    canonical: str
    key: str
    phonetic_key: str
    recognised: bool
    confidence: float
    leftover: str

    @property
    def given_names(self) -> str:
        return self.parts.get("given_names", "")

    @property
    def surnames(self) -> str:
        return self.parts.get("surnames", "")

    @property
    def legal_form(self) -> str:
        return self.parts.get("legal_form", "")
