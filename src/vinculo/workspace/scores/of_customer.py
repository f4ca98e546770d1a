"""The scores of one customer, for their page."""

from collections.abc import Sequence
from dataclasses import dataclass

from vinculo.analytics.scores.models import Band, CustomerScore, ScoreDecision
from vinculo.analytics.scores.words import Why, foretold, whys
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User


@dataclass(frozen=True, slots=True)
class Told:
    said: CustomerScore
    foretells: str
    why: Sequence[Why]
    policy: str
    decision: ScoreDecision | None
    is_good: bool

    @property
    def band(self) -> int:
        """A person's word goes before the score's."""
        return self.decision.decided if self.decision and self.decision.decided else self.said.band

    @property
    def label(self) -> str:
        return str(Band(self.band).label)


def scores_of(customer: Customer, viewer: User) -> list[Told]:
    """Nothing for who may not see what they are worth."""
    if not reaches(viewer, "analytics.matrix", customer.owner_id, customer.team_id):
        return []
    kept = CustomerScore.objects.filter(customer=customer, score__uses__ended_at=None)
    found = list(kept.select_related("score").order_by("score__name", "score_id").distinct())
    if not found:
        return []
    decided = {
        one.score_id: one
        for one in ScoreDecision.objects.filter(customer=customer).order_by("at", "id")
    }
    told = []
    for said in found:
        score, decision = said.score, decided.get(said.score_id)
        use = score.use
        band = decision.decided if decision and decision.decided else said.band
        told.append(
            Told(
                said, foretold(score.foretells, score.ahead), whys(said.reasons)[:3],
                use.policy(band) if use else "", decision, score.foretells.is_good,
            )
        )  # fmt: skip
    return told
