"""Lists of choices on one page each: names, order, colours, what is offered no more."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.choosing import make_list, remove_list, rename_list, say_choices
from vinculo.shell.custom.forms import ChoiceForms, ListForm
from vinculo.shell.custom.models import ChoiceList
from vinculo.shell.custom.views import AREA, tabs
from vinculo.shell.request import Request


@needs(AREA)
@require_safe
def lists(request: Request) -> HttpResponse:
    rows = ChoiceList.objects.prefetch_related("choices", "fields").order_by("name")
    shown = [
        {
            "list": one,
            "choices": sorted(one.choices.all(), key=lambda choice: (choice.position, choice.pk)),
            "fields": [field.label for field in one.fields.all()],
        }
        for one in rows
    ]
    context = {"lists": shown, "form": ListForm(), **tabs("lists")}
    return render(request, "shell/custom/lists.html", context)


@needs(AREA)
@require_POST
def new_list(request: Request) -> HttpResponse:
    form = ListForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Write what the list is called."))
        return redirect("own_lists")
    return redirect(
        "own_list", make_list(form.cleaned_data["name"], [], Actor.person(request.user)).pk
    )


@needs(AREA)
@require_http_methods(["GET", "POST"])
def one_list(request: Request, pk: int) -> HttpResponse:
    found = get_object_or_404(ChoiceList, pk=pk)
    first = [
        {"pk": one.pk, "label": one.label, "colour": one.colour, "is_archived": one.is_archived,
         "place": place}
        for place, one in enumerate(found.choices.order_by("position", "id"), start=1)
    ]  # fmt: skip
    bound = request.POST if request.method == "POST" else None
    form = ListForm(bound, initial={"name": found.name})
    rows = ChoiceForms(bound, initial=first)
    status = 200
    if bound is not None:
        status = 422
        if form.is_valid() and rows.is_valid():
            said = [one.said for one in sorted(rows.forms, key=_place)]
            try:
                rename_list(found, form.cleaned_data["name"])
                say_choices(found, said, Actor.person(request.user))
            except Problem as problem:
                form.add_error(None, str(problem))
            else:
                messages.success(request, _("Saved."))
                return redirect("own_list", pk)
    context: dict[str, Any] = {"list": found, "form": form, "rows": rows}
    return render(request, "shell/custom/list.html", context, status=status)


def _place(form: Any) -> int:
    given = form.cleaned_data.get("place")
    return given if given is not None else 10_000


@needs(AREA)
@require_POST
def list_removal(request: Request, pk: int) -> HttpResponse:
    try:
        remove_list(get_object_or_404(ChoiceList, pk=pk))
    except Problem as problem:
        messages.warning(request, str(problem))
        return redirect("own_list", pk)
    messages.success(request, _("The list is gone."))
    return redirect("own_lists")
