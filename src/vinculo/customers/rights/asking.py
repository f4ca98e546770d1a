"""Ask for what takes long: a copy of everything, an erasure."""

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.customers import jobs
from vinculo.customers.models import Customer, RightsRequest
from vinculo.customers.rights.erasing import refuse_if_held
from vinculo.customers.rights.requests import step
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob


@transaction.atomic
def ask_for_copy(request: RightsRequest, by: Actor) -> LongJob:
    """Problem until it is known whose data it is, and that who asks is who they say."""
    _whose(request)
    job = ask(
        jobs.rights_copy, _("Copy of the data, %(code)s") % {"code": request.code}, by,
        asked={"request": request.pk}, page=reverse("rights_request", args=[request.pk]),
        subject=("rights_request", request.pk),
    )  # fmt: skip
    step(request, "copy_asked", "", by)
    return job


@transaction.atomic
def ask_for_erasure(request: RightsRequest, by: Actor) -> LongJob:
    """Problem while something stands against it."""
    refuse_if_held(_whose(request))
    job = ask(
        jobs.rights_erasure, _("Erasure, %(code)s") % {"code": request.code}, by,
        asked={"request": request.pk}, page=reverse("rights_request", args=[request.pk]),
        subject=("rights_request", request.pk),
    )  # fmt: skip
    step(request, "erasure_asked", "", by)
    return job


def _whose(request: RightsRequest) -> Customer:
    if request.customer is None:
        raise Problem(_("Say first which customer it is about."))
    if not hasattr(request, "identity"):
        raise Problem(_("Check first that they are who they say."))
    return request.customer
