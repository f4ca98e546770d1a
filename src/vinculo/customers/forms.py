"""What people fill in about a customer."""

from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import ContactPoint, Customer, Relationship, Remark
from vinculo.customers.quality.standards import Whom, complain
from vinculo.customers.rights.returning import refuse_in
from vinculo.lib.identity import kinds
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.editing.shared_form import SharedForm

FOREIGNERS = {"pas", "ce", "nie", "ppt"}


def first_kind(country: str, holder: str) -> str:
    """The document that a person, or an organisation, usually shows first."""
    found = [kind for kind in kinds(country) if kind.slug not in FOREIGNERS]
    own = [kind.slug for kind in found if kind.holder == holder]
    return next(iter([*own, *(kind.slug for kind in found if kind.holder == "both"), ""]))


def document_choices(country: str) -> list[tuple[str, str]]:
    return [(kind.slug, kind.slug.upper()) for kind in kinds(country)]


class IdentityForm(SharedForm, forms.ModelForm):
    """A person has given names and surnames; an organisation has a name.

    `team_id` is of whom the record will belong to, where it is new.
    """

    team_id: int | None = None
    # Fields that the company's entry standards speak of, by the name they have here.
    held = {
        name: name
        for name in (
            "given_names", "surnames", "name", "city", "industry", "since_on", "birth_on",
            "preferred_channel",
        )
    }  # fmt: skip

    class Meta:
        model = Customer
        fields = (
            "kind", "given_names", "surnames", "name", "city", "industry", "since_on", "birth_on",
            "preferred_channel",
        )  # fmt: skip
        widgets = {
            "kind": forms.RadioSelect,
            "since_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "birth_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }
        labels = {"name": gettext_lazy("Name of the organisation")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = False
        channels = [("", _("Not known")), *Customer.Channel.choices]
        self.fields["preferred_channel"].choices = channels  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        kind = cleaned.get("kind") or self.instance.kind
        person = kind == Customer.Kind.PERSON
        if person and "given_names" in self.fields:
            if not (cleaned.get("given_names") or cleaned.get("surnames")):
                self.add_error("given_names", _("Write the person's names or surnames."))
        elif not person and "name" in self.fields and not cleaned.get("name"):
            self.add_error("name", _("Write the name of the organisation."))
        unasked = {"name"} if person else {"given_names", "surnames", "birth_on"}
        held = {field: name for field, name in self.held.items() if field not in unasked}
        complain(self, held, self._whom(kind))
        return cleaned

    def _whom(self, kind: str) -> Whom:
        if self.instance.pk is None:
            return Whom(kind, team_id=self.team_id)
        return replace(Whom.customer(self.instance), kind=kind)

    def _post_clean(self) -> None:
        """The verbs write the record, not the form."""


class DocumentForm(SharedForm, forms.Form):
    kind = forms.ChoiceField(label=gettext_lazy("Document"))
    as_typed = forms.CharField(label=gettext_lazy("Number"), max_length=60)

    def __init__(self, *args: Any, country: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = document_choices(country)  # type: ignore[attr-defined]
        self.country = country

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        refuse_in(self, ["as_typed"], self.country)
        return cleaned


class ContactForm(SharedForm, forms.Form):
    kind = forms.ChoiceField(label=gettext_lazy("Kind"), choices=ContactPoint.Kind)
    as_typed = forms.CharField(label=gettext_lazy("Number or e-mail"), max_length=254)
    label = forms.CharField(label=gettext_lazy("Whose, or for what"), max_length=60, required=False)
    is_primary = forms.BooleanField(label=gettext_lazy("Use this one first"), required=False)
    meaning = forms.CharField(max_length=400, required=False)  # said where it was misunderstood

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        refuse_in(self, ["as_typed"], Company.get().country)
        return cleaned


class AddressForm(SharedForm, forms.Form):
    as_typed = forms.CharField(label=gettext_lazy("Address"), max_length=400)
    city = forms.CharField(label=gettext_lazy("City"), max_length=120, required=False)
    meaning = forms.CharField(max_length=400, required=False)


class RemarkForm(SharedForm, forms.Form):
    topic = forms.ChoiceField(label=gettext_lazy("About"), choices=Remark.Topic)
    text = forms.CharField(
        label=gettext_lazy("What we know"), widget=forms.Textarea(attrs={"rows": 2})
    )
    is_pinned = forms.BooleanField(label=gettext_lazy("Pin it on top"), required=False)


class RelationForm(forms.Form):
    kind = forms.ChoiceField(label=gettext_lazy("This customer"), choices=Relationship.Kind)
    other = forms.CharField(
        label=gettext_lazy("Whom"), max_length=200,
        help_text=gettext_lazy("Name, tax number or telephone of another customer."),
    )  # fmt: skip
    note = forms.CharField(label=gettext_lazy("Note"), max_length=200, required=False)


class TagForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("Tag"), max_length=60)


class OwnerForm(SharedForm, forms.Form):
    owner = forms.ModelChoiceField(
        label=gettext_lazy("Owner"), queryset=User.objects.none(), required=False,
        empty_label=gettext_lazy("Nobody"),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = User.objects.filter(is_active=True).order_by("full_name")
        self.fields["owner"].queryset = people  # type: ignore[attr-defined]


class NewCustomerForm(IdentityForm):
    """The record and the first ways to know it again, in one go."""

    held = IdentityForm.held | {
        name: name for name in ("document", "phone", "email", "address")
    }  # fmt: skip

    document_kind = forms.ChoiceField(label=gettext_lazy("Document"), required=False)
    document = forms.CharField(label=gettext_lazy("Number"), max_length=60, required=False)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=60, required=False)
    email = forms.EmailField(label=gettext_lazy("E-mail"), required=False)
    address = forms.CharField(label=gettext_lazy("Address"), max_length=400, required=False)
    phone_meaning = forms.CharField(max_length=400, required=False)
    address_meaning = forms.CharField(max_length=400, required=False)
    anyway = forms.BooleanField(
        label=gettext_lazy("It is somebody else: open another record"), required=False
    )
    another = forms.BooleanField(
        label=gettext_lazy("I have made sure that it is another person"), required=False,
        help_text=gettext_lazy("Your name and the moment are kept with it."),
    )  # fmt: skip

    def __init__(self, *args: Any, country: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.country = country
        kind = self.fields["document_kind"]
        kind.choices = document_choices(country)  # type: ignore[attr-defined]
        kind.initial = first_kind(country, self.initial.get("kind", Customer.Kind.PERSON))
        # For the script that follows the choice of kind.
        kind.widget.attrs |= {f"data-{who}": first_kind(country, who) for who in Customer.Kind}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        refuse_in(self, ["document", "phone", "email"], self.country)
        return cleaned
