"""Block a customer and release them; hold what may not be erased."""

from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import CustomerBlocked, CustomerReleased, HoldLifted, HoldPlaced
from vinculo.customers.models import Blocking, Customer, LegalHold, RightsRequest
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


def blocking_of(customer_id: int) -> Blocking | None:
    return Blocking.objects.filter(customer_id=customer_id, released_at=None).first()


@transaction.atomic
def block(
    customer: Customer, because: str, by: Actor, request: RightsRequest | None = None
) -> Blocking:
    """Nobody sees or contacts them from now on. Problem when they are blocked already."""
    try:
        with transaction.atomic():
            blocking = Blocking.objects.create(
                customer=customer, request=request, because=because[:300],
                blocked_at=timezone.now(), blocked_by_name=by.name,
            )  # fmt: skip
    except IntegrityError:
        raise Problem(_("This customer is blocked already.")) from None
    announce(CustomerBlocked(customer.pk), by)
    return blocking


@transaction.atomic
def release(customer: Customer, because: str, by: Actor) -> bool:
    """False when they were not blocked."""
    count = Blocking.objects.filter(customer=customer, released_at=None).update(
        released_at=timezone.now(), released_because=because[:300], released_by_name=by.name
    )
    if count:
        announce(CustomerReleased(customer.pk), by)
    return bool(count)


def holds_of(customer_id: int, today: date | None = None) -> list[LegalHold]:
    """Those that stand: not lifted, and not over by their own date."""
    today = today or timezone.localdate()
    lasting = Q(until_on=None) | Q(until_on__gte=today)
    return list(
        LegalHold.objects.filter(lasting, customer_id=customer_id, lifted_at=None).order_by("pk")
    )


@transaction.atomic
def hold(customer: Customer, because: str, by: Actor, until_on: date | None = None) -> LegalHold:
    """Nothing of theirs is erased as long as it stands."""
    placed = LegalHold.objects.create(
        customer=customer, because=because[:300], until_on=until_on,
        placed_at=timezone.now(), placed_by_name=by.name,
    )  # fmt: skip
    announce(HoldPlaced(customer.pk), by)
    return placed


@transaction.atomic
def lift_hold(placed: LegalHold, because: str, by: Actor) -> None:
    count = LegalHold.objects.filter(pk=placed.pk, lifted_at=None).update(
        lifted_at=timezone.now(), lifted_because=because[:300], lifted_by_name=by.name
    )
    if count:
        announce(HoldLifted(placed.customer_id), by)
