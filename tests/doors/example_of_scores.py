"""A score of the company in use, with what it says of María."""

from datetime import date

from django.utils import timezone

from tests.world import World
from vinculo.analytics.models import CustomerScore, Score, ScoreModel, ScoreUse
from vinculo.analytics.scores.outcomes import Outcome


def make_score(world: World) -> Score:
    score = Score.objects.create(
        name="Quién se va", outcome=Outcome("churn").as_dict(), observed=12, ahead=3
    )
    written = {
        "criteria": [{"variable": "last_days", "cuts": [30], "points": [0, 20], "missing": 0}],
        "levels": [5, 10, 20],
    }
    model = ScoreModel.objects.create(
        score=score, version=1, method="points", points=written, trained_at=timezone.now(),
        on=date(2026, 3, 31), cuts=[5, 10, 20], evidence={"alarms": [], "rows": 0, "yes": 0},
        model={"method": "points", "model": {"usual": [3.0], "line": None}, "reference": []},
    )  # fmt: skip
    ScoreUse.objects.create(
        score=score, model=model, began_at=timezone.now(), policies={"4": "Llamar"}
    )
    CustomerScore.objects.create(
        score=score, model=model, customer=world.maria, points=20, band=4,
        reasons=[[["last_days"], [45.0], 17.0]], scored_on=date(2026, 3, 31),
    )  # fmt: skip
    return score
