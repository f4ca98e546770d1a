"""What becomes true in this room."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class MatrixClosed:
    """The matrix was closed; `first_period` to `last_period` (2026-03-01) were made again."""

    first_period: str
    last_period: str
    customers: int
    moved: int
    kind: ClassVar[str] = "analytics.matrix_closed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    """The company values its customers in another way from now on, for the whole history."""

    settings_id: int
    because: str
    kind: ClassVar[str] = "analytics.policy_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class DormancyRuleChanged:
    """Accounts are dormant after another time, or in another way."""

    months: int
    because: str
    kind: ClassVar[str] = "analytics.dormancy_rule_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class UnitCostsChanged:
    """Serving customers costs something else, for these kinds (`costs/kinds.py`)."""

    kinds: list[str]
    because: str
    kind: ClassVar[str] = "analytics.unit_costs_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class ScorePutInUse:
    """From now on this version says how probable it is of each customer."""

    score_id: int
    name: str
    version: int
    because: str
    kind: ClassVar[str] = "analytics.score_put_in_use"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class ScoreEnded:
    """The score says nothing of anybody any more."""

    score_id: int
    name: str
    kind: ClassVar[str] = "analytics.score_ended"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class ScoreDecided:
    """A person decided about a customer with a score before them; `decided` another band, or
    none where they take the score's own."""

    customer_id: int
    name: str
    band: int
    decided: int | None
    because: str
    kind: ClassVar[str] = "analytics.score_decided"

    @property
    def subject(self) -> tuple[str, int] | None:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class _AboutOffer:
    customer_id: int
    answer_id: int
    product: str
    said: str

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class OfferAnswered(_AboutOffer):
    """A customer said yes, not now or never to a product."""

    kind: ClassVar[str] = "analytics.offer_answered"


@dataclass(frozen=True, slots=True)
class OfferAnswerWithdrawn(_AboutOffer):
    """What was written down of an offer was a mistake."""

    kind: ClassVar[str] = "analytics.offer_answer_withdrawn"
