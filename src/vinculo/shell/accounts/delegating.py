"""Give one's customers to a colleague for some days; it ends by itself, or before."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import DelegationEnded, DelegationGiven
from vinculo.shell.accounts.models import Delegation, User
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def delegate(
    giver: User, taker: User, starts_on: date, ends_on: date, because: str, by: Actor
) -> Delegation:
    made = Delegation.objects.create(
        giver=giver, taker=taker, starts_on=starts_on, ends_on=ends_on, because=because
    )
    days = starts_on.isoformat(), ends_on.isoformat()
    announce(DelegationGiven(giver.pk, giver.full_name, taker.full_name, *days, because), by)
    return made


@transaction.atomic
def resume(delegation: Delegation, by: Actor) -> None:
    """As if it had not been ended before its day."""
    over = Delegation.objects.filter(pk=delegation.pk, ended_at__isnull=False)
    if over.update(ended_at=None):
        giver, taker = delegation.giver, delegation.taker
        days = delegation.starts_on.isoformat(), delegation.ends_on.isoformat()
        announce(
            DelegationGiven(
                giver.pk, giver.full_name, taker.full_name, *days, delegation.because
            ), by,
        )  # fmt: skip


@transaction.atomic
def end(delegation: Delegation, by: Actor) -> None:
    """Once, however often it is asked."""
    open_ones = Delegation.objects.filter(pk=delegation.pk, ended_at=None)
    if open_ones.update(ended_at=timezone.now()):
        giver, taker = delegation.giver, delegation.taker
        announce(DelegationEnded(giver.pk, giver.full_name, taker.full_name), by)
