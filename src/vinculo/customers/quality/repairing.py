"""Write down the one thing that is missing, where it is seen to be missing."""

from typing import Any

from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from vinculo.customers import recording
from vinculo.customers.forms import document_choices, first_kind
from vinculo.customers.models import ContactPoint, Customer
from vinculo.customers.quality.faults import FIELD_NAMES, Fault
from vinculo.customers.quality.scoring import rescore
from vinculo.customers.quality.standards import complaints
from vinculo.lib.emails import suggestion
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company

LONGEST = {"document": 60, "phone": 254, "email": 254, "address": 400, "city": 120, "industry": 120}
DATES = ("birth_on", "since_on")
INPUT_TYPES = {"phone": "tel", "email": "email"}


class RepairForm(forms.Form):
    """One field, by the fault that asks for it. Raises ValueError where there is none."""

    def __init__(self, *args: Any, fault: Fault, customer: Customer, **kwargs: Any) -> None:
        kwargs.setdefault("prefix", f"r{customer.pk}")
        super().__init__(*args, **kwargs)
        self.fault, self.customer, name = fault, customer, fault.field
        if not name:
            raise ValueError(fault.code)
        label = str(FIELD_NAMES[name])
        if name in DATES:
            widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
            self.fields["value"] = forms.DateField(label=label, widget=widget)
            return
        self.fields["value"] = forms.CharField(label=label, max_length=LONGEST[name])
        if kind := INPUT_TYPES.get(name):
            self.fields["value"].widget.input_type = kind  # type: ignore[attr-defined]
        if name == "document":
            country = customer.country or Company.get().country
            choices = document_choices(country)
            self.fields["kind"] = forms.ChoiceField(
                label=_("Kind of document"), choices=choices,
                initial=first_kind(country, customer.kind),
            )  # fmt: skip
        if fault.code == "email_typo":
            self.fields["value"].initial = _meant(customer)

    def clean_value(self) -> Any:
        value = self.cleaned_data["value"]
        for said in complaints(self.fault.field, str(value), self.customer):
            self.add_error("value", said)
        return value


def _meant(customer: Customer) -> str:
    for point in customer.contacts.filter(kind=ContactPoint.Kind.EMAIL).order_by("id"):
        if meant := suggestion(point.value):
            return meant
    return ""


@transaction.atomic
def repair(form: RepairForm, by: Actor) -> None:
    """What was wrong goes as the right one comes; the score is new at once."""
    customer, fault, given = form.customer, form.fault, form.cleaned_data
    value = given["value"]
    _take_away_wrong(customer, fault, by)
    match fault.field:
        case "phone" | "email":
            first = not customer.contacts.filter(kind=fault.field, is_primary=True).exists()
            recording.add_contact(customer, fault.field, value, by, is_primary=first)
        case "document":
            country = customer.country or Company.get().country
            recording.add_document(customer, given["kind"], country, value, by)
        case "address":
            recording.add_address(customer, value, customer.city, by)
        case name:
            recording.change_customer(customer, {name: value}, by)
    rescore([customer.pk])


def _take_away_wrong(customer: Customer, fault: Fault, by: Actor) -> None:
    for what, pk in _wrong(customer, fault.code):
        recording.remove_detail(customer, what, pk, by)


def _wrong(customer: Customer, code: str) -> list[tuple[str, int]]:
    points = customer.contacts.order_by("id")
    match code:
        case "bad_phone":
            wrong = points.exclude(kind="email").exclude(is_valid=True, value__gt="")
            return [("contact", point.pk) for point in wrong]
        case "bad_email":
            wrong = points.filter(kind="email").exclude(is_valid=True, value__gt="")
            return [("contact", point.pk) for point in wrong]
        case "email_typo":
            return [
                ("contact", point.pk)
                for point in points.filter(kind="email")
                if suggestion(point.value)
            ]
        case "bad_document":
            return [("document", one.pk) for one in customer.documents.filter(is_valid=False)]
        case "bad_address":
            return [("address", one.pk) for one in customer.addresses.filter(canonical="")]
    return []
