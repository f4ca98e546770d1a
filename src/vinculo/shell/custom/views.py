"""The company's own fields: what there is, a new one, one put right, archived, or taken away."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.choosing import make_list
from vinculo.shell.custom.defining import (
    CannotChange,
    change_field,
    make_field,
    move_field,
    refuse_other_kind,
    remove_field,
    what_is_lost,
)
from vinculo.shell.custom.forms import NEW_LIST, FieldForm
from vinculo.shell.custom.models import ChoiceList, CustomField, Kind
from vinculo.shell.custom.registry import beside_fields, recorded, references
from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say

AREA = "shell.company"


@needs(AREA)
@require_safe
def fields(request: Request) -> HttpResponse:
    rows = list(CustomField.objects.select_related("choices").order_by("position", "id"))
    sections = [
        {
            "records": name, "title": one.title,
            "fields": [_row(row) for row in rows if row.records == name and not row.is_archived],
            "archived": [_row(row) for row in rows if row.records == name and row.is_archived],
        }
        for name, one in recorded().items()
    ]  # fmt: skip
    return render(request, "shell/custom/fields.html", {"sections": sections, **tabs("fields")})


def _row(field: CustomField) -> dict[str, Any]:
    to = references().get(field.refers_to)
    about = {
        Kind.CHOICE: field.choices.name if field.choices else "",
        Kind.REFERENCE: to.title if to else "",
        Kind.MONEY: field.currency,
    }.get(Kind(field.kind), "")
    return {"field": field, "about": about}


def tabs(current: str) -> dict[str, Any]:
    return {
        "tabs": [
            {"label": label, "url": reverse(url), "current": url in (f"own_{current}", current)}
            for label, url in (
                (_("Fields"), "own_fields"),
                (_("Lists of choices"), "own_lists"),
                *beside_fields(),
            )
        ]
    }


@needs(AREA)
@require_http_methods(["GET", "POST"])
def new_field(request: Request, records: str) -> HttpResponse:
    if records not in recorded():
        raise Http404
    form = FieldForm(request.POST or None, records=records)
    if request.method == "POST" and form.is_valid():
        by = Actor.person(request.user)
        try:
            with transaction.atomic():
                field = make_field(records, _with_list(form, by), by)
        except CannotChange as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(
                request, _("“%(label)s” can be filled in now.") % {"label": field.label}
            )
            return redirect("own_fields")
    return _page(request, form, records)


def _with_list(form: FieldForm, by: Actor) -> dict[str, Any]:
    given = dict(form.cleaned_data)
    if given["kind"] == Kind.CHOICE:
        which = given["choices"]
        given["choices"] = (
            make_list(given["label"], form.labels(given), by) if which in ("", NEW_LIST)
            else ChoiceList.objects.get(pk=which)
        )  # fmt: skip
    return given


@needs(AREA)
@require_http_methods(["GET", "POST"])
def field(request: Request, pk: int) -> HttpResponse:
    found = get_object_or_404(CustomField, pk=pk)
    form = FieldForm(request.POST or None, records=found.records, field=found)
    if request.method == "POST" and form.is_valid():
        try:
            refuse_other_kind(found, request.POST.get("kind", found.kind))
        except CannotChange as problem:
            form.add_error(None, str(problem))
        else:
            change_field(found, form.cleaned_data, Actor.person(request.user))
            messages.success(request, _("Saved."))
            return redirect("own_fields")
    return _page(request, form, found.records, found)


def _page(
    request: Request, form: FieldForm, records: str, found: CustomField | None = None
) -> HttpResponse:
    context = {
        "form": form, "records": records, "title": recorded()[records].title, "field": found,
        "about": _row(found)["about"] if found else "",
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "shell/custom/field.html", context, status=status)


@needs(AREA)
@require_POST
def field_move(request: Request, pk: int) -> HttpResponse:
    found = get_object_or_404(CustomField, pk=pk)
    move_field(found, Actor.person(request.user), down=request.POST.get("to") == "down")
    return redirect(f"{reverse('own_fields')}#f-{pk}")


@needs(AREA)
@require_POST
def field_archive(request: Request, pk: int) -> HttpResponse:
    """Out of forms, lists and filters, and back; its values stay where they are."""
    found = get_object_or_404(CustomField, pk=pk)
    archive = "back" not in (request.POST.get("do"), request.GET.get("do"))
    if change_field(found, {"is_archived": archive}, Actor.person(request.user)):
        if archive:
            undo = f"{reverse('own_field_archive', args=[pk])}?do=back"
            say(request, _("Archived. Its values stay."), undo=undo)
        else:
            messages.success(request, _("It can be filled in again."))
    return redirect("own_fields")


@needs(AREA)
@require_http_methods(["GET", "POST"])
def field_removal(request: Request, pk: int) -> HttpResponse:
    """What would be lost is said before."""
    found = get_object_or_404(CustomField, pk=pk)
    if request.method == "POST":
        count = remove_field(found, Actor.person(request.user))
        told = ngettext(
            "The field was deleted, with %(count)s value.",
            "The field was deleted, with %(count)s values.", count,
        )  # fmt: skip
        messages.success(request, told % {"count": count})
        return redirect("own_fields")
    context = {
        "field": found,
        "lost": what_is_lost(found),
        "title": recorded()[found.records].title,
    }
    return render(request, "shell/custom/removal.html", context)
