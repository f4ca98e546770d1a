"""How long what is kept: decided, foreseen, done now."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.jobs import carry_out_terms
from vinculo.shell.request import Request
from vinculo.shell.retention.carrying_out import MOST_SHOWN, decide, months, preview
from vinculo.shell.retention.models import RetentionTerm
from vinculo.shell.retention.term import MONTHS, held, terms
from vinculo.shell.work.asking import ask


def _words(kept: int) -> str:
    if kept % 12:
        return ngettext("%(count)d month", "%(count)d months", kept) % {"count": kept}
    return ngettext("%(count)d year", "%(count)d years", kept // 12) % {"count": kept // 12}


class TermsForm(forms.Form):
    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        now = months()
        for key, one in terms().items():
            choices = [(kept, _words(kept)) for kept in MONTHS if kept >= one.least]
            self.fields[key] = forms.TypedChoiceField(
                label=str(one.label),
                help_text=str(one.said),
                choices=choices,
                coerce=int,
                initial=now[key],
            )


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def retention(request: Request) -> HttpResponse:
    form = TermsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if decide(form.cleaned_data, Actor.person(request.user)):
            messages.success(request, _("Saved."))
        return redirect("retention")
    going = preview(timezone.now())
    decided = {one.key: one for one in RetentionTerm.objects.all()}
    rows = [
        {
            "field": form[key], "going": going[key], "is_more": going[key] >= MOST_SHOWN,
            "decided": decided.get(key),
        }
        for key in terms()
    ]  # fmt: skip
    context = {"form": form, "rows": rows, "held": len(held()), "any": any(going.values())}
    return render(
        request, "shell/retention/terms.html", context, status=422 if form.errors else 200
    )


@needs("shell.company")
@require_POST
def carrying_out(request: Request) -> HttpResponse:
    """Now, instead of tonight."""
    ask(
        carry_out_terms, _("What was kept long enough goes"), Actor.person(request.user),
        page=reverse("retention"),
    )  # fmt: skip
    messages.success(request, _("It is under way: you find it under Jobs."))
    return redirect("retention")
