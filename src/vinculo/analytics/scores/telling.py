"""What scores said of a customer, for whoever asks about their own data."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.scores.models import Band, CustomerScore, ScoreDecision
from vinculo.analytics.scores.words import whys
from vinculo.shell.personal_data import Section


def scores_of(customer_id: int) -> Section:
    columns = {
        "score": gettext_lazy("Score"), "on": gettext_lazy("Day"),
        "chance": gettext_lazy("Chance"), "band": gettext_lazy("Band"),
        "why": gettext_lazy("Why"),
    }  # fmt: skip

    def rows() -> Iterator[dict[str, Any]]:
        for one in CustomerScore.objects.filter(customer_id=customer_id).select_related("score"):
            yield {
                "score": one.score.name, "on": one.scored_on, "chance": one.chance,
                "band": str(Band(one.band).label),
                "why": "; ".join(why.text for why in whys(one.reasons)),
            }  # fmt: skip

    return Section("scores", gettext_lazy("Scores"), columns, rows())


def decisions_of(customer_id: int) -> Section:
    columns = {
        "at": gettext_lazy("When"), "score": gettext_lazy("Score"),
        "band": gettext_lazy("Band"), "decided": gettext_lazy("What a person decided"),
        "because": gettext_lazy("Why"), "by": gettext_lazy("By whom"),
    }  # fmt: skip

    def rows() -> Iterator[dict[str, Any]]:
        kept = ScoreDecision.objects.filter(customer_id=customer_id).select_related("score")
        for one in kept:
            decided = Band(one.decided).label if one.decided else _("The same as the score")
            yield {
                "at": one.at, "score": one.score.name, "band": str(Band(one.band).label),
                "decided": str(decided), "because": one.because, "by": one.by_name,
            }  # fmt: skip

    title = gettext_lazy("Decisions about scores")
    return Section("score_decisions", title, columns, rows(), frozenset(["because"]))
