"""Hand-overs: what somebody holds, who is to get it, that it happens, and that it goes back."""

from typing import Any, TypeVar

from django.contrib import messages
from django.db.models import Count, Q
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.customers.access import changeable_customers_for, customers_for
from vinculo.customers.events import CustomersExported
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.holding import held_by
from vinculo.shell.planner.access import AREA
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.asking import ask
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob
from vinculo.workspace.handover import jobs
from vinculo.workspace.handover.access import (
    hand_over_for,
    hand_overs_for,
    people_led,
    person_led,
    received_by,
)
from vinculo.workspace.handover.briefing import briefing
from vinculo.workspace.handover.forms import HandOverForm, RuleForm
from vinculo.workspace.handover.giving import begin_giving, begin_returning
from vinculo.workspace.handover.letters import letters, letters_file
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.places import places_of
from vinculo.workspace.handover.planning import give_by_hand, plan, plan_again
from vinculo.workspace.handover.portfolio import parts, portfolio, sees_amounts, shared_customers
from vinculo.workspace.handover.result_file import result_file

CSV = "text/csv; charset=utf-8"
R = TypeVar("R", bound=HttpResponseBase)


@needs(AREA)
@require_safe
def hand_overs(request: Request) -> HttpResponse:
    """What was handed over, and who left without anybody taking over."""
    led = people_led(request.user)
    page = keyset_page(hand_overs_for(request.user), request.GET, ("-made_at", "-id"), size=30)
    context = {
        "page": page,
        "waiting": led.filter(is_active=False, customers__isnull=False)
        .annotate(n=Count("customers")).order_by("-n", "full_name"),
        "people": led.filter(is_active=True).order_by("full_name", "pk"),
    }  # fmt: skip
    return render(request, "workspace/handover/list.html", context)


@needs(AREA)
@require_safe
def chosen(request: Request) -> HttpResponse:
    """Where the select of the list leads."""
    pk = request.GET.get("persona", "")
    return redirect("hand_over_new", person_led(request.user, int(pk) if pk.isdecimal() else 0).pk)


@needs(AREA)
@require_http_methods(["GET", "POST"])
def new(request: Request, pk: int) -> HttpResponse:
    person = person_led(request.user, pk)
    form = HandOverForm(request.POST or None, person=person)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            made = plan(person, given["because"], form.rule(), request.user, given["note"])
            return redirect("hand_over", pk=made.pk)
        except Problem as problem:
            form.add_error("receivers", str(problem))
    context = {
        "person": person, "form": form, "held": held_by(person.pk),
        "classes": portfolio(changeable_customers_for(request.user).filter(owner=person)),
        "sees_amounts": sees_amounts(request.user),
    }  # fmt: skip
    return render(
        request, "workspace/handover/new.html", context, status=422 if form.is_bound else 200
    )


@needs(AREA)
@require_safe
def hand_over(request: Request, pk: int) -> HttpResponse:
    found = hand_over_for(request.user, pk)
    job = LongJob.objects.filter(pk=found.job_id).first() if found.job_id else None
    one = request.GET.get("recibe", "")
    shared = shared_customers(found, int(one) if one.isdecimal() else None)
    shared = shared.filter(pk__in=customers_for(request.user).values("pk"))
    page = keyset_page(shared, request.GET, ("sort_name", "id"), size=50)
    received = parts(found)
    context: dict[str, Any] = {
        "hand_over": found, "parts": received, "page": page, "only": one,
        "sees_amounts": sees_amounts(request.user),
        "job": job, "trouble": trouble(job) if job else "",
        "customers": sum(part.customers for part in received),
        "amount": sum(part.amount for part in received),
        "names": {part.person.pk: part.person.full_name for part in received},
    }  # fmt: skip
    if found.is_draft:
        context["form"] = _rule_form(found)
        context["places"] = places_of(found, shared_customers(found))
    else:
        counts = found.handed.aggregate(
            n=Count("pk"), back=Count("pk", Q(returned_at__isnull=False))
        )
        context |= {"passed": counts["n"], "back": counts["back"]}
    return render(request, "workspace/handover/hand_over.html", context)


def _rule_form(found: HandOver) -> RuleForm:
    begun = {
        "receivers": found.receivers, "by": found.by, "keeps_together": found.keeps_together,
        "rest_to": found.rest_to_id,
    }  # fmt: skip
    return RuleForm(person=found.person, initial=begun)


@needs(AREA)
@require_POST
def sharing(request: Request, pk: int) -> HttpResponse:
    """Another rule for a draft."""
    found = hand_over_for(request.user, pk)
    form = RuleForm(request.POST, person=found.person)
    if form.is_valid():
        try:
            plan_again(found, form.rule(), request.user)
            messages.success(request, _("Shared out again."))
        except Problem as problem:
            messages.error(request, str(problem))
    else:
        messages.error(request, _("Choose at least one person who receives."))
    return redirect("hand_over", pk=pk)


@needs(AREA)
@require_POST
def by_hand(request: Request, pk: int) -> HttpResponse:
    """One customer, with their family or group, to somebody else of those who receive."""
    found = hand_over_for(request.user, pk)
    customer, receiver = (request.POST.get(name, "") for name in ("customer", "receiver"))
    if not (customer.isdecimal() and receiver.isdecimal()):
        raise Http404
    get_object_or_404(found.shares, customer_id=int(customer))
    try:
        moved = give_by_hand(found, int(customer), int(receiver))
    except Problem as problem:
        messages.error(request, str(problem))
    else:
        words = ngettext("Changed.", "Changed, with %(n)s more who stay together.", moved)
        messages.success(request, words % {"n": moved - 1})
    back = request.POST.get("back", "")
    return redirect(reverse("hand_over", args=[pk]) + (back if back.startswith("?") else ""))


@needs(AREA)
@require_POST
def delivery(request: Request, pk: int) -> HttpResponse:
    """Do it: as a job, also when it broke off before."""
    found = hand_over_for(request.user, pk)
    title = _("Hand over what %(person)s holds") % {"person": found.person_name}
    return _begin(request, found, begin_giving, jobs.hand_over, title)


@needs(AREA)
@require_POST
def devolution(request: Request, pk: int) -> HttpResponse:
    found = hand_over_for(request.user, pk)
    title = _("Take back the hand-over of %(person)s") % {"person": found.person_name}
    return _begin(request, found, begin_returning, jobs.hand_back, title)


def _begin(request: Request, found: HandOver, begin: Any, task: Any, title: str) -> HttpResponse:
    running = LongJob.objects.open().filter(pk=found.job_id or 0).exists()
    try:
        if running:
            raise Problem(_("It is already under way."))
        begin(found)
    except Problem as problem:
        messages.error(request, str(problem))
        return redirect("hand_over", pk=found.pk)
    job = ask(
        task, title[:200], Actor.person(request.user), asked={"hand_over": found.pk},
        page=found.get_absolute_url(), subject=("hand_over", found.pk),
    )  # fmt: skip
    HandOver.objects.filter(pk=found.pk).update(job_id=job.pk)
    return redirect("hand_over", pk=found.pk)


@needs(AREA)
@require_POST
def discarding(request: Request, pk: int) -> HttpResponse:
    found = hand_over_for(request.user, pk)
    if found.is_draft:
        found.delete()
        messages.success(request, _("The plan was thrown away; nothing has changed hands."))
    return redirect("hand_overs")


@needs(AREA)
@require_safe
def brief(request: Request, pk: int, person_pk: int) -> HttpResponse:
    """What a receiver will read."""
    found = hand_over_for(request.user, pk)
    return _briefing(request, found, get_object_or_404(User, pk=person_pk))


@require_safe
def received(request: Request, pk: int) -> HttpResponse:
    """One's own part: where the notice leads."""
    return _briefing(request, received_by(request.user, pk), request.user)


def _briefing(request: Request, found: HandOver, receiver: User) -> HttpResponse:
    mine = found.handed.filter(receiver=receiver, returned_at=None)
    counted = mine.aggregate(
        customers=Count("pk", Q(holding="customers")), others=Count("pk", ~Q(holding="customers"))
    )
    context = {
        "hand_over": found, "receiver": receiver, **counted,
        "page": briefing(found, receiver, request.user, request.GET),
        "sees_amounts": sees_amounts(request.user),
        "unbound": mine.filter(about_id=None).order_by("holding", "pk")[:50],
    }  # fmt: skip
    return render(request, "workspace/handover/briefing.html", context)


@needs(AREA)
@needs("customers.export")
@require_safe
def notices(request: Request, pk: int) -> HttpResponse:
    """Letters to customers: to print, or as a file for a mail merge."""
    found = hand_over_for(request.user, pk)
    if found.is_draft:
        raise Http404
    if "archivo" in request.GET:
        _exported(request)
        text = letters_file(found, request.user, request.company.decimal_separator == ",")
        return _file(HttpResponse(text, content_type=CSV), _("letters"))
    after = request.GET.get("after", "")
    told, following = letters(found, request.user, int(after) if after.isdecimal() else 0)
    context = {"hand_over": found, "letters": told, "next": following, "company": request.company}
    return render(request, "workspace/handover/letters.html", context)


@needs(AREA)
@needs("customers.export")
@require_safe
def result(request: Request, pk: int) -> HttpResponseBase:
    found = hand_over_for(request.user, pk)
    _exported(request)
    lines = result_file(found, request.user, request.company.decimal_separator == ",")
    answer = StreamingHttpResponse(lines, content_type=CSV)
    return _file(answer, _("hand-over"))


def _exported(request: Request) -> None:
    announce(CustomersExported(request.get_full_path()), Actor.person(request.user))


def _file(answer: R, name: str) -> R:
    answer["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return answer
