"""What a customer said to an offer: written down, taken back, and counted."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from vinculo.analytics.events import OfferAnswered, OfferAnswerWithdrawn
from vinculo.analytics.offers.models import CustomerOffer, OfferAnswer
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

Said = OfferAnswer.Said
# How long a product is not offered to them again; after "never" it is not offered at all.
RESTS = {Said.YES: timedelta(days=60), Said.LATER: timedelta(days=30)}


@transaction.atomic
def answer_offer(offer_id: int, said: OfferAnswer.Said, by: Actor) -> OfferAnswer:
    """Two at once are one answer: the offer is held meanwhile. CustomerOffer.DoesNotExist when a
    run replaced it."""
    offer = CustomerOffer.objects.select_for_update(of=("self",)).get(pk=offer_id)
    today = timezone.localdate()
    there = OfferAnswer.objects.closing_on(today).filter(
        customer_id=offer.customer_id, product_id=offer.product_id
    )
    standing = there.first()
    if standing is not None:
        return standing
    rest = RESTS.get(said)
    answer = OfferAnswer.objects.create(
        customer_id=offer.customer_id, product_id=offer.product_id, kind=offer.kind, said=said,
        because=offer.because, until=today + rest if rest else None, at=timezone.now(),
        by_id=by.user_id, by_name=by.name,
    )  # fmt: skip
    announce(
        OfferAnswered(offer.customer_id, answer.pk, offer.product.name, str(said.value)), by=by
    )
    return answer


@transaction.atomic
def withdraw_answer(answer: OfferAnswer, by: Actor) -> None:
    """The product may be offered again at once; the answer counts no more."""
    taken = OfferAnswer.objects.standing().filter(pk=answer.pk)
    if taken.update(withdrawn_at=timezone.now()):
        announce(
            OfferAnswerWithdrawn(answer.customer_id, answer.pk, answer.product.name, answer.said),
            by=by,
        )


@dataclass(frozen=True, slots=True)
class Accepted:
    """Of `answered` offers, `accepted` were taken."""

    answered: int
    accepted: int
    later: int
    never: int

    @property
    def share(self) -> float | None:
        return self.accepted / self.answered if self.answered else None


def accepted_of(customers: QuerySet[Any], days: int = 90) -> Accepted:
    """What was answered in the last days, by those customers."""
    since = timezone.now() - timedelta(days=days)
    found = OfferAnswer.objects.standing().filter(at__gte=since, customer__in=customers)
    counted = found.aggregate(
        answered=Count("pk"),
        **{f"n_{said.value}": Count("pk", filter=Q(said=said)) for said in Said},
    )
    return Accepted(counted["answered"], counted["n_yes"], counted["n_later"], counted["n_never"])
