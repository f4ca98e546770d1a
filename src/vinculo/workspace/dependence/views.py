"""We depend on a single person: for whom, and what to do about it."""

from datetime import timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.customers.access import customers_for
from vinculo.interactions.models import Strength
from vinculo.interactions.strength import strength_of
from vinculo.shell.accounts.access import limited, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.hours.calendars import calendar_for
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.toasts import say
from vinculo.workspace.dependence.fragile import fragile_for
from vinculo.workspace.dependence.introducing import introduce, who_introduces

WITHIN = timedelta(days=7)


class IntroductionForm(forms.Form):
    second = forms.ModelChoiceField(
        User.objects.none(), label=gettext_lazy("Whom do they get to know?"),
        empty_label=gettext_lazy("Choose a person"),
    )  # fmt: skip

    def __init__(self, *args: Any, people: QuerySet[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["second"].queryset = people  # type: ignore[attr-defined]


@needs("commerce.read")
@needs("interactions.read")
@require_safe
def one_person(request: Request) -> HttpResponse:
    found = fragile_for(request.user).select_related("customer__strength__known_by")
    page = keyset_page(found, request.GET, ("-amount", "-customer"), size=50)
    counted = bool(page) or Strength.objects.exists()
    context = {
        "page": page,
        "counted": counted,
    }
    return render(request, "workspace/dependence/one_person.html", context)


@needs("interactions.read")
@require_http_methods(["GET", "POST"])
def introduction(request: Request, pk: int) -> HttpResponse:
    """Somebody else gets to know them: makes the task."""
    writable = limited(customers_for(request.user), request.user, "interactions.write")
    customer = get_object_or_404(writable.select_related("owner"), pk=pk)
    strength = strength_of(pk)
    first = who_introduces(customer, strength)
    people = User.objects.filter(is_active=True).order_by("full_name", "pk")
    form = IntroductionForm(
        request.POST or None, people=people.exclude(pk=first.pk if first else 0)
    )
    if request.method == "POST" and form.is_valid():
        second = form.cleaned_data["second"]
        due_at = calendar_for(first or second).next_opening(timezone.now() + WITHIN)
        task = introduce(
            customer, strength, second, due_at or timezone.now() + WITHIN,
            Actor.person(request.user),
        )  # fmt: skip
        say(request, _("Noted: %(task)s") % {"task": task.title})
        return redirect("customer", pk=pk)
    context = {"customer": customer, "strength": strength, "first": first, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "workspace/dependence/introduction.html", context, status=status)
