"""May this customer be contacted, why not, when; and what they said about it."""

from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.access import changeable_customer_for, customer_for
from vinculo.customers.models import ConsentRecord, Customer, RecipientPlace
from vinculo.customers.models.consent import ContactChannel
from vinculo.customers.permission import ledger
from vinculo.customers.permission.evidence import SHOWN, is_unchanged, keep_evidence, open_evidence
from vinculo.customers.permission.forms import (
    ConsentForm,
    HoursForm,
    PlaceForm,
    instant_of,
    start_of,
)
from vinculo.customers.permission.gathering import Known, gather
from vinculo.customers.permission.ledger import Proof
from vinculo.customers.permission.purposes import (
    NamedPurpose,
    notice_in_force,
    purpose_name,
    purposes,
)
from vinculo.customers.permission.saying import against, answers
from vinculo.shell.accounts.access import allowed, needs, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request

CHANNELS = tuple(ContactChannel.values)


@needs("customers.read")
@require_safe
def permission(request: Request, pk: int) -> HttpResponse:
    return _page(request, customer_for(request.user, pk))


@needs("customers.write")
@require_POST
def grant(request: Request, pk: int) -> HttpResponse:
    customer = changeable_customer_for(request.user, pk)
    form = ConsentForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, customer, form=form, status=422)
    told, file = form.cleaned_data, form.cleaned_data["evidence"]
    proof = Proof(
        source=told["source"], happened_at=instant_of(told["happened_on"]),
        source_detail=told["source_detail"], on_initiative=told["on_initiative"],
        notice=notice_in_force(told["purpose"], request.company.language),
        evidence=keep_evidence(file) if file else None,
        expires_at=start_of(told["expires_on"]) if told["expires_on"] else None,
    )  # fmt: skip
    by, reach = Actor.person(request.user), gather(pk).reach
    ledger.record_consent(customer, told["purpose"], told["channels"], proof, by, reach)
    messages.success(request, _("The authorisation was written down."))
    return redirect("customer_permission", pk)


@needs("customers.write")
@require_POST
def withdrawal(request: Request, pk: int) -> HttpResponse:
    """Without a purpose or channel: everything. It holds at once."""
    customer = changeable_customer_for(request.user, pk)
    purpose, channel = request.POST.get("purpose", ""), request.POST.get("channel", "")
    if channel not in ("", *CHANNELS) or purpose not in ("", *(p.slug for p in purposes())):
        raise Http404
    proof = Proof(source=ConsentRecord.Source.COUNTER)
    ledger.withdraw_consent(customer, proof, Actor.person(request.user), purpose, channel)
    messages.success(request, _("From now on they are not contacted for it."))
    return redirect("customer_permission", pk)


@needs("customers.write")
@require_POST
def hours(request: Request, pk: int) -> HttpResponse:
    """Hours that the customer asked for, by an instrument of their own."""
    customer = changeable_customer_for(request.user, pk)
    form = HoursForm(request.POST)
    if not form.is_valid():
        return _page(request, customer, hours_form=form, status=422)
    told = form.cleaned_data
    week = {"all": told["all"], "days_off": told["all"]}
    proof = Proof(source=ConsentRecord.Source.PAPER)
    ledger.record_hours(customer, told["channel"], week, proof, Actor.person(request.user))
    messages.success(request, _("Saved."))
    return redirect("customer_permission", pk)


@needs("customers.write")
@require_POST
def place(request: Request, pk: int) -> HttpResponse:
    customer = changeable_customer_for(request.user, pk)
    form = PlaceForm(request.POST, country=request.POST.get("country", "").upper()[:2])
    if not form.is_valid():
        return _page(request, customer, place_form=form, status=422)
    RecipientPlace.objects.update_or_create(customer=customer, defaults=form.cleaned_data)
    messages.success(request, _("Saved."))
    return redirect("customer_permission", pk)


@needs("customers.read")
@require_safe
def certificate(request: Request, pk: int, record_pk: int) -> HttpResponse:
    """The proof of an authorisation, to print."""
    customer = customer_for(request.user, pk)
    record = _record(customer, record_pk)
    later = [
        one
        for one in ledger.said_by(pk)
        if one.act == ConsentRecord.Act.WITHDRAWAL
        and one.happened_at >= record.happened_at
        and one.purpose in ("", record.purpose)
        and one.channel in ("", record.channel)
    ]
    told = {
        "customer": customer,
        "document": customer.documents.order_by("id").first(),
        "record": record,
        "purpose": purpose_name(record.purpose),
        "withdrawal": later[-1] if later else None,
        "unchanged": is_unchanged(record.evidence) if record.evidence else None,
        "made_at": timezone.now(),
    }
    return render(request, "customers/permission/certificate.html", told)


@needs("customers.read")
@require_safe
def evidence(request: Request, pk: int, record_pk: int) -> FileResponse:
    record = _record(customer_for(request.user, pk), record_pk)
    if record.evidence is None:
        raise Http404
    kept = record.evidence
    kind = kept.content_type if kept.content_type in SHOWN else "application/octet-stream"
    try:
        file = open_evidence(kept)
    except FileNotFoundError:
        raise Http404 from None
    return FileResponse(file, as_attachment=True, filename=kept.file_name, content_type=kind)


def _record(customer: Customer, pk: int) -> ConsentRecord:
    return get_object_or_404(ledger.said_by(customer.pk), pk=pk, act=ConsentRecord.Act.GRANT)


def _page(
    request: Request, customer: Customer, form: ConsentForm | None = None,
    hours_form: HoursForm | None = None, place_form: PlaceForm | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    now, known, named = timezone.now(), gather(customer.pk), purposes()
    chosen = next((one for one in named if one.slug == request.GET.get("para")), None)
    channel = request.GET.get("canal", "")
    records = list(ledger.said_by(customer.pk))
    country = known.facts.places[0].country
    told: dict[str, Any] = {
        "customer": customer,
        "channels": ContactChannel.choices,
        "rows": [_row(known, one, now) for one in named],
        "chosen": chosen if channel in CHANNELS else None,
        "channel": dict(ContactChannel.choices).get(channel, ""),
        "objections": against(known, chosen, channel, now)
        if chosen and channel in CHANNELS
        else [],
        "places": known.facts.places,
        "held": [
            {"record": one.record, "is_expired": one.is_expired,
             "purpose": purpose_name(one.record.purpose)}
            for one in ledger.in_force(records, now)
        ],
        "said": [
            {"record": one, "purpose": purpose_name(one.purpose) if one.purpose else ""}
            for one in records
        ],
        "form": form or ConsentForm(),
        "hours_form": hours_form or HoursForm(),
        "place_form": place_form or PlaceForm(country=country, initial={"country": country}),
        "may_edit": reaches(
            request.user, "customers.write", customer.owner_id, customer.team_id
        ),
        "sees_rules": allowed(request.user, "shell.company"),
        "here": reverse("customer_permission", args=[customer.pk]),
    }  # fmt: skip
    return render(request, "customers/permission/customer.html", told, status=status)


def _row(known: Known, purpose: NamedPurpose, now: Any) -> dict[str, Any]:
    return {"purpose": purpose, "cells": answers(known, purpose, CHANNELS, now)}
