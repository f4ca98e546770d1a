"""All tags on one page, for who sets the company up."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from vinculo.customers.models import Tag
from vinculo.customers.tagging.saying import change_tags
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.models import Colour
from vinculo.shell.custom.views import AREA, tabs
from vinculo.shell.request import Request

MOST = 500


class TagForm(forms.Form):
    """One tag; `of` is the tag itself."""

    name = forms.CharField(label=gettext_lazy("Tag"), max_length=60)
    colour = forms.ChoiceField(label=gettext_lazy("Colour"), choices=Colour)

    def __init__(self, data: Any, of: Tag) -> None:
        first = {"name": of.name, "colour": of.colour}
        super().__init__(data, prefix=f"t{of.pk}", initial=first)
        self.of = of
        for field in self.fields.values():  # they stand bare in the cells of a table
            field.widget.attrs["class"] = "input"

    @property
    def is_sent(self) -> bool:
        """One that came to the house while the page stood open is left as it is."""
        return self.add_prefix("name") in self.data


@needs(AREA)
@require_http_methods(["GET", "POST"])
def tags(request: Request) -> HttpResponse:
    found = Tag.objects.annotate(used=Count("customers")).order_by("name")[:MOST]
    data = request.POST if request.method == "POST" else None
    rows = [TagForm(data, of=tag) for tag in found]
    problem, status = "", 200
    if data is not None:
        sent = [row for row in rows if row.is_sent]
        status = 422
        wrong = [row for row in sent if not row.is_valid()]  # each says what is wrong with it
        if not wrong:
            said = {
                row.of.pk: (row.cleaned_data["name"], row.cleaned_data["colour"]) for row in sent
            }
            try:
                change_tags(said, Actor.person(request.user))
            except Problem as trouble:
                problem = str(trouble)
            else:
                messages.success(request, _("Saved."))
                return redirect("tags")
    context = {"rows": rows, "problem": problem, **tabs("tags")}
    return render(request, "customers/tagging/tags.html", context, status=status)
