"""Why can, or can't, this person see this customer?"""

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.customers.search import meant
from vinculo.lib.text import fold
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.explaining import Why, why
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request

AREAS = (
    "customers.read", "customers.write", "commerce.read", "interactions.read",
    "interactions.write", "customers.export",
)  # fmt: skip
SHOWN = 4  # customers who may be meant


class WhyForm(forms.Form):
    persona = forms.ModelChoiceField(
        User.objects.none(), label=gettext_lazy("Person"), empty_label=gettext_lazy("Choose")
    )
    cliente = forms.CharField(label=gettext_lazy("Customer"), max_length=200)

    def __init__(self, *args: object, viewer: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.viewer = viewer
        self.fields["persona"].queryset = User.objects.order_by("full_name")  # type: ignore[attr-defined]

    def clean_cliente(self) -> Customer:
        """Among those whom the asking person reads: an explanation, too, tells of a customer."""
        said = self.cleaned_data["cliente"]
        hits = [hit.pk for hit in meant(said, self.viewer, SHOWN)]
        found = list(customers_for(self.viewer).select_related("owner", "team").filter(pk__in=hits))
        named = [one for one in found if fold(one.name) == fold(said)]
        found = named if len(named) == 1 else found
        if not found:
            raise forms.ValidationError(_("You reach no customer of that name or number."))
        if len(found) > 1:
            names = ", ".join(sorted(one.name for one in found))
            raise forms.ValidationError(
                _("Several are meant by that: %(names)s.") % {"names": names}
            )
        return found[0]


@needs("shell.people")
@needs("customers.read")
@require_safe
def why_page(request: Request) -> HttpResponse:
    asked = "cliente" in request.GET
    begun = {"persona": request.GET.get("persona", "")}
    form = WhyForm(request.GET if asked else None, viewer=request.user, initial=begun)
    context: dict[str, object] = {"form": form}
    if asked and form.is_valid():
        person, customer = form.cleaned_data["persona"], form.cleaned_data["cliente"]
        context |= {"person": person, "customer": customer, "whys": _whys(person, customer)}
    status = 422 if asked and not form.is_valid() else 200
    return render(request, "workspace/reach/why.html", context, status=status)


def _whys(person: User, customer: Customer) -> list[Why]:
    return [why(person, area, customer.owner, customer.team) for area in AREAS]
