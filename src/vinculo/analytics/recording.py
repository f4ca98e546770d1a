"""What people decide in this room."""

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.analytics import jobs
from vinculo.analytics.events import PolicyChanged
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.trials import KIND
from vinculo.analytics.models import MatrixSettings
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob


@transaction.atomic
def change_policy(policy: Policy, by: Actor, because: str = "", page: str = "") -> MatrixSettings:
    """A new version of the company's policy; every close is made again with it, by a long job."""
    settings = MatrixSettings.objects.create(
        policy=policy.as_dict(), made_by_id=by.user_id, because=because
    )
    announce(PolicyChanged(settings_id=settings.pk, because=because), by=by)
    close_again(by, page)
    return settings


def close_again(by: Actor, page: str = "") -> LongJob:
    """Make the closes that do not hold any more; one that waits already is enough."""
    waiting = LongJob.objects.filter(
        kind=jobs.close_again.name, state=LongJob.State.WAITING, cancel_asked_at=None
    ).first()
    return waiting or ask(jobs.close_again, _("Make the closes of the matrix again"), by, page=page)


@transaction.atomic
def try_policy(policy: Policy, by: Actor, page: str = "") -> LongJob:
    """See what other settings would change; what the person was trying before is given up."""
    for earlier in LongJob.objects.open().filter(kind=KIND, asked_by_id=by.user_id):
        if earlier.asked["policy"] == policy.as_dict() and not earlier.cancel_asked_at:
            return earlier
        earlier.cancel()
    asked = {"policy": policy.as_dict()}
    return ask(jobs.try_policy, _("Try other settings of the matrix"), by, asked=asked, page=page)


def profit_again(by: Actor, page: str = "") -> LongJob:
    """Compute what is left of each customer; one that is under way already is enough."""
    kind = jobs.profit_again.name
    there = LongJob.objects.open().filter(kind=kind, cancel_asked_at=None).first()
    return there or ask(jobs.profit_again, _("Cost to serve and profit"), by, page=page)


def reports_again(by: Actor, page: str = "") -> LongJob:
    """Compute the reports; a computation that is under way already is enough."""
    kind = jobs.reports_again.name
    there = LongJob.objects.open().filter(kind=kind, cancel_asked_at=None).first()
    return there or ask(jobs.reports_again, _("Reports"), by, page=page)


def offers_again(by: Actor, page: str = "") -> LongJob:
    """Compute offers and routes; a computation that is under way already is enough."""
    kind = jobs.offers_again.name
    there = LongJob.objects.open().filter(kind=kind, cancel_asked_at=None).first()
    return there or ask(jobs.offers_again, _("Offers and product routes"), by, page=page)


def future_again(by: Actor, page: str = "") -> LongJob:
    """Foretell what is to come; a computation that is under way already is enough."""
    kind = jobs.future_again.name
    there = LongJob.objects.open().filter(kind=kind, cancel_asked_at=None).first()
    return there or ask(jobs.future_again, _("What is to come"), by, page=page)
