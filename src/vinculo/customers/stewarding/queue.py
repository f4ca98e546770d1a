"""The queue: open pairs, the surest first, all or those of a class of value."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from vinculo.customers.models import DuplicatePair
from vinculo.customers.stewarding.access import pairs_for
from vinculo.shell.accounts.models import User
from vinculo.shell.ui.tags.figures import percent

ORDER = ("-probability", "-id")
MOST_COUNTED = 1_000
# Address word -> from which certainty on.
CERTAINTIES = {"seguras": 0.99, "probables": 0.9}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the queue one works through; kept in the address from pair to pair."""

    rank: int | None = None
    certainty: str = ""
    later: bool = False

    @classmethod
    def read(cls, words: dict[str, str]) -> "Asked":
        rank = words.get("clase", "")
        certainty = words.get("certeza", "")
        return cls(
            int(rank) if rank.isdecimal() and len(rank) < 3 else None,
            certainty if certainty in CERTAINTIES else "",
            words.get("ver") == "despues",
        )

    @property
    def query(self) -> str:
        words = {
            "clase": "" if self.rank is None else str(self.rank),
            "certeza": self.certainty,
            "ver": "despues" if self.later else "",
        }
        said = urlencode({name: value for name, value in words.items() if value})
        return f"?{said}" if said else ""


def waiting(user: User, asked: Asked) -> QuerySet[DuplicatePair]:
    verdict = DuplicatePair.Verdict.LATER if asked.later else DuplicatePair.Verdict.OPEN
    found = pairs_for(user).filter(verdict=verdict)
    if asked.rank is not None:
        found = found.filter(
            Q(left__standing__rank=asked.rank) | Q(right__standing__rank=asked.rank)
        )
    if asked.certainty:
        found = found.filter(probability__gte=CERTAINTIES[asked.certainty])
    return found


def how_many(found: QuerySet[DuplicatePair]) -> int:
    """Up to MOST_COUNTED: nothing is counted over a whole table."""
    return found.order_by()[:MOST_COUNTED].count()


@dataclass(frozen=True, slots=True)
class Neighbours:
    previous: int | None
    next: int | None


def beside(user: User, asked: Asked, pair: DuplicatePair) -> Neighbours:
    """The pairs before and after it in the queue, whether it still stands in it or not."""
    found = waiting(user, asked).exclude(pk=pair.pk)
    same = Q(probability=pair.probability)
    after = found.filter(Q(probability__lt=pair.probability) | same & Q(pk__lt=pair.pk))
    before = found.filter(Q(probability__gt=pair.probability) | same & Q(pk__gt=pair.pk))
    return Neighbours(
        before.order_by("probability", "pk").values_list("pk", flat=True).first(),
        after.order_by(*ORDER).values_list("pk", flat=True).first(),
    )


def certainty_words(probability: float) -> str:
    """Nothing is ever a hundred percent certain, however the figure rounds."""
    share = percent(min(probability, 0.999))
    return _("over %(share)s") % {"share": share} if probability > 0.999 else share
