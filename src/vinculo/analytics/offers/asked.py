"""What may be offered to one customer today, with the reason of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from vinculo.analytics.offers.models import CustomerOffer, OfferAnswer, OfferKind
from vinculo.analytics.recommendation.offering import Because
from vinculo.analytics.recommendation.wording import because_text
from vinculo.commerce.models import Product
from vinculo.interactions.models import Interaction

SHOWN = 3  # of either kind
COMPLAINT_COUNTS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Shown:
    """`reason` is in words, `code` what it rests on: a route, their purchases, recent sales."""

    product: Product
    kind: str
    rank: int
    reason: str
    code: str
    score: float


@dataclass(frozen=True, slots=True)
class Offers:
    """`answered` are the answers that keep a product away today, which can be taken back.
    `complained`: they complained of late, and nothing of theirs was solved since."""

    new: tuple[Shown, ...]
    repeat: tuple[Shown, ...]
    answered: tuple[OfferAnswer, ...]
    complained: bool
    as_of: date | None

    @property
    def any(self) -> bool:
        return bool(self.new or self.repeat)

    def __bool__(self) -> bool:
        return self.any or bool(self.answered)


def offers_for(customer_id: int) -> Offers:
    """One statement for whom nothing was computed, else two."""
    rows = list(
        CustomerOffer.objects.filter(customer_id=customer_id, product__is_active=True)
        .select_related("product", "first")
        .annotate(complained=Exists(unsolved_complaints(OuterRef("customer_id"))))
    )
    if not rows:
        return Offers((), (), (), False, None)
    answers = OfferAnswer.objects.closing_on(timezone.localdate()).filter(customer_id=customer_id)
    answered = tuple(answers.select_related("product"))
    closed = {one.product_id for one in answered}
    open_rows = [row for row in rows if row.product_id not in closed]
    return Offers(
        _shown(open_rows, OfferKind.NEW), _shown(open_rows, OfferKind.REPEAT), answered,
        rows[0].complained, rows[0].as_of,
    )  # fmt: skip


def unsolved_complaints(customer: Any) -> QuerySet[Interaction]:
    """Of the last thirty days, after which no contact says that it was solved."""
    since = timezone.now() - COMPLAINT_COUNTS
    solved = Interaction.objects.filter(
        customer_id=OuterRef("customer_id"), outcome=Interaction.Outcome.SOLVED,
        started_at__gt=OuterRef("started_at"),
    )  # fmt: skip
    return Interaction.objects.filter(
        ~Exists(solved), customer_id=customer, outcome=Interaction.Outcome.COMPLAINED,
        started_at__gte=since,
    )  # fmt: skip


def _shown(rows: Sequence[CustomerOffer], kind: str) -> tuple[Shown, ...]:
    of_kind = sorted((row for row in rows if row.kind == kind), key=lambda row: row.rank)
    return tuple(
        Shown(row.product, kind, at, reason_of(row), row.because["code"], row.score)
        for at, row in enumerate(of_kind[:SHOWN], 1)
    )


def reason_of(row: CustomerOffer) -> str:
    first = row.first.name if row.first else ""
    return because_text(Because(**row.because), lambda _place: first)
