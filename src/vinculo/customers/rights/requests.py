"""A request from coming in to its answer: each verb says who, and leaves a step."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import (
    RightsComingDue,
    RightsRequestClosed,
    RightsRequestReceived,
)
from vinculo.customers.models import (
    Customer,
    IdentityCheck,
    RightsFile,
    RightsRequest,
    RightsStep,
)
from vinculo.customers.rights import desk
from vinculo.customers.rights.terms import business_day_by, count, term_for, term_named
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.planner.due_words import END_OF_DAY
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import change_task, finish_task, plan_task, postpone_task
from vinculo.shell.planner.reminding import WORKDAY_BEFORE

SUBJECT = "rights_request"
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another
REMIND = (5, 2, 0)  # days before


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for, as it came in."""

    right: str
    way: str
    received_on: date
    country: str
    applicant: str = ""
    represents: str = ""
    answer_to: str = ""
    asked: str = ""


def new_code() -> str:
    """`D-7K2M-9QXA`: said by telephone without doubt."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"D-{drawn[:4]}-{drawn[4:]}"


@transaction.atomic
def receive(asked: Asked, customer: Customer | None, by: Actor) -> RightsRequest:
    """The clock begins; the person who answers for the desk has it on their day."""
    _pack, term = term_for(asked.country, asked.right, asked.received_on)
    person = desk.responsible()
    request = RightsRequest.objects.create(
        code=new_code(), customer=customer, right=asked.right, way=asked.way,
        received_on=asked.received_on, country=asked.country, applicant=asked.applicant,
        represents=asked.represents, answer_to=asked.answer_to, asked=asked.asked,
        term=term.id, due_on=count(asked.received_on, term.answer, asked.country),
        assignee=person, created_by_name=by.name,
    )  # fmt: skip
    step(request, "received", "", by)
    if person:
        task = plan_task(
            _("Answer the request %(code)s") % {"code": request.code}, by, person.pk,
            _end_of(request), (SUBJECT, request.pk), remind_before=WORKDAY_BEFORE,
        )  # fmt: skip
        RightsRequest.objects.filter(pk=request.pk).update(task_id=task.pk)
        request.task_id = task.pk
    announce(RightsRequestReceived(request.pk, request.code, request.right), by)
    return request


def _end_of(request: RightsRequest) -> datetime:
    """The end of the last day on which people work, on the company's clock."""
    day = business_day_by(request.due_on, request.country)
    return datetime.combine(day, END_OF_DAY, Company.get().zone)


def step(request: RightsRequest, what: str, text: str, by: Actor) -> RightsStep:
    return RightsStep.objects.create(
        request=request, at=timezone.now(), what=what, text=text, by_name=by.name
    )


@transaction.atomic
def say_whose(request: RightsRequest, customer: Customer, by: Actor) -> None:
    """Which customer the request is about."""
    _require_open(request)
    request.customer = customer
    request.save(update_fields=["customer"])
    step(request, "customer", "", by)


@transaction.atomic
def check_identity(
    request: RightsRequest, method: str, note: str, evidence: RightsFile | None, by: Actor
) -> IdentityCheck:
    _require_open(request)
    checked, _new = IdentityCheck.objects.update_or_create(
        request=request,
        defaults={
            "method": method, "note": note, "evidence": evidence,
            "checked_at": timezone.now(), "checked_by_name": by.name,
        },
    )  # fmt: skip
    step(request, "identity", checked.get_method_display(), by)
    return checked


@transaction.atomic
def give_to(request: RightsRequest, person: User, by: Actor) -> None:
    _require_open(request)
    request.assignee = person
    request.save(update_fields=["assignee"])
    task = _task(request)
    if task:
        change_task(task, by, assignee_id=person.pk, team_id=None)
    step(request, "given", person.full_name, by)


@transaction.atomic
def extend(request: RightsRequest, because: str, by: Actor) -> None:
    """Once, as far as the law lets, and with a reason. Problem when it does not."""
    _require_open(request)
    found = term_named(request.term)
    longer = found[1].longer if found else None
    if longer is None:
        raise Problem(_("This term cannot be made longer."))
    if request.extended_on:
        raise Problem(_("It was made longer once already."))
    if timezone.localdate() > request.due_on:
        raise Problem(_("The term is over: it had to be made longer before."))
    request.due_on = count(request.due_on, longer, request.country)
    request.extended_on, request.extended_because = timezone.localdate(), because
    request.reminded_for = None
    request.save(update_fields=["due_on", "extended_on", "extended_because", "reminded_for"])
    task = _task(request)
    if task:
        postpone_task(task, _end_of(request))
    step(request, "extended", because, by)


@transaction.atomic
def note(request: RightsRequest, text: str, by: Actor) -> None:
    step(request, "note", text, by)


@transaction.atomic
def close(request: RightsRequest, outcome: str, by: Actor) -> None:
    _require_open(request)
    request.outcome, request.closed_at = outcome, timezone.now()
    request.closed_by_name = by.name
    request.save(update_fields=["outcome", "closed_at", "closed_by_name"])
    task = _task(request)
    if task:
        finish_task(task, by, timezone.now())
    step(request, "closed", request.get_outcome_display(), by)
    announce(RightsRequestClosed(request.pk, request.code, request.right, outcome), by)


def _task(request: RightsRequest) -> Task | None:
    return Task.objects.open().filter(pk=request.task_id or 0).first()


def _require_open(request: RightsRequest) -> None:
    if not request.is_open:
        raise Problem(_("This request is closed."))


@transaction.atomic
def remind(today: date) -> int:
    """Say that requests come due: five and two days before, on the day, and once it is past."""
    soon = RightsRequest.objects.filter(closed_at=None).select_for_update(
        skip_locked=True, of=("self",)
    )
    told = 0
    for request in soon.order_by("due_on"):
        left = (request.due_on - today).days
        mark = _mark(left)
        if mark is None or mark == request.reminded_for:
            continue
        request.reminded_for = mark
        request.save(update_fields=["reminded_for"])
        announce(
            RightsComingDue(request.pk, request.code, left, request.assignee_id), Actor.system("")
        )
        told += 1
    return told


def _mark(left: int) -> int | None:
    """Which of the days before it is; -1 when it is over."""
    if left < 0:
        return -1
    passed = [days for days in REMIND if left <= days]
    return min(passed) if passed else None


def about(requests: Iterable[RightsRequest], today: date) -> list[dict[str, Any]]:
    """Rows for a list, each with how much time is left."""
    return [
        {"request": one, "left": (one.due_on - today).days, "state": state_of(one, today)}
        for one in requests
    ]


def state_of(request: RightsRequest, today: date) -> str:
    """late, soon or empty, as the marks of the screens say it."""
    if not request.is_open:
        return ""
    left = (request.due_on - today).days
    return "late" if left < 0 else "warn" if left <= REMIND[0] else ""
