"""The forms of a field's definition, and of a list of choices."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.lib.text import clean, fold
from vinculo.shell.accounts.countries import currency_choices
from vinculo.shell.accounts.models import Company, role_choices
from vinculo.shell.custom.choosing import Said
from vinculo.shell.custom.models import ChoiceList, Colour, CustomField, Kind
from vinculo.shell.custom.registry import recorded, references

NEW_LIST = "new"
ON_MERGE = [
    ("stays", gettext_lazy("What the record that stays says")),
    ("newest", gettext_lazy("What was written last")),
]


class FieldForm(forms.Form):
    """What it is can be said once; the rest is changed whenever it needs to be."""

    label = forms.CharField(label=gettext_lazy("What it is called"), max_length=60)
    kind = forms.ChoiceField(
        label=gettext_lazy("What is written in it"), choices=Kind, widget=forms.RadioSelect,
        initial=Kind.TEXT,
    )  # fmt: skip
    choices = forms.ChoiceField(label=gettext_lazy("From which list"), required=False)
    lines = forms.CharField(
        label=gettext_lazy("Choices of a new list, one per line"), required=False,
        widget=forms.Textarea(attrs={"rows": 4}), max_length=8000,
    )  # fmt: skip
    refers_to = forms.ChoiceField(label=gettext_lazy("Which record"), required=False)
    currency = forms.ChoiceField(label=gettext_lazy("In which currency"), required=False)
    helps = forms.CharField(
        label=gettext_lazy("What to say below it"), max_length=200, required=False,
        help_text=gettext_lazy("A short sentence for who fills it in."),
    )  # fmt: skip
    is_needed = forms.BooleanField(
        label=gettext_lazy("It has to be filled in"), required=False,
    )  # fmt: skip
    needed_roles = forms.MultipleChoiceField(
        label=gettext_lazy("By whom"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nobody marked means everybody."),
    )  # fmt: skip
    needed_kinds = forms.MultipleChoiceField(
        label=gettext_lazy("For which records"), required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("None marked means all of them."),
    )  # fmt: skip
    on_merge = forms.ChoiceField(
        label=gettext_lazy("When two records become one, keep"), choices=ON_MERGE
    )

    def __init__(
        self, *args: Any, records: str, field: CustomField | None = None, **kwargs: Any
    ) -> None:
        if field:
            kwargs["initial"] = {name: getattr(field, name) for name in self.base_fields
                                 if hasattr(field, name)}  # fmt: skip
        super().__init__(*args, **kwargs)
        self.records, self.field = records, field
        self._offer("needed_roles", role_choices())
        kinds = recorded()[records].kinds
        self._offer("needed_kinds", kinds)
        if not kinds:
            del self.fields["needed_kinds"]
        if field:
            for name in ("kind", "choices", "lines", "refers_to", "currency"):
                del self.fields[name]
            return
        lists = [(str(pk), name) for pk, name in
                 ChoiceList.objects.order_by("name").values_list("pk", "name")]  # fmt: skip
        self._offer("choices", [(NEW_LIST, _("A new list")), *lists])
        self._offer("refers_to", [(name, one.title) for name, one in references().items()])
        self._offer("currency", currency_choices("es"))
        self.fields["currency"].initial = Company.get().currency

    def _offer(self, name: str, choices: Any) -> None:
        self.fields[name].choices = list(choices)  # type: ignore[attr-defined]

    def clean_label(self) -> str:
        label = clean(self.cleaned_data["label"])
        others = CustomField.objects.filter(records=self.records)
        if self.field:
            others = others.exclude(pk=self.field.pk)
        same = next((one for one in others if fold(one.label) == fold(label)), None)
        if same and same.is_archived:
            raise forms.ValidationError(
                _("An archived field is called so. Bring it back, or call this one otherwise.")
            )
        if same:
            raise forms.ValidationError(_("There is already a field with this name."))
        if not fold(label).strip():
            raise forms.ValidationError(_("Write a name with letters."))
        return label

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if self.field:
            return cleaned
        match cleaned.get("kind"):
            case Kind.CHOICE:
                is_new = cleaned.get("choices") in ("", NEW_LIST)
                if is_new and not self.labels(cleaned):
                    self.add_error("lines", _("Write at least one choice."))
            case Kind.REFERENCE if not cleaned.get("refers_to"):
                self.add_error("refers_to", _("Say which record it names."))
        return cleaned

    @staticmethod
    def labels(cleaned: dict[str, Any]) -> list[str]:
        lines = (clean(line)[:60] for line in cleaned.get("lines", "").splitlines())
        return list(dict.fromkeys(line for line in lines if line))


class ChoiceForm(forms.Form):
    """One choice of a list; without a name it goes."""

    pk = forms.IntegerField(required=False, widget=forms.HiddenInput)
    label = forms.CharField(label=gettext_lazy("Choice"), max_length=60, required=False)
    colour = forms.ChoiceField(label=gettext_lazy("Colour"), choices=Colour, required=False)
    is_archived = forms.BooleanField(label=gettext_lazy("Archived"), required=False)
    place = forms.IntegerField(
        label=gettext_lazy("Place"), required=False, min_value=1, max_value=999,
        widget=forms.NumberInput(attrs={"size": 3}),
    )  # fmt: skip

    @property
    def said(self) -> Said:
        given = self.cleaned_data
        return Said(
            given["label"], given["colour"] or Colour.PLAIN, given["is_archived"], given["pk"]
        )


class ListForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("What the list is called"), max_length=60)


ChoiceForms = forms.formset_factory(ChoiceForm, extra=3, max_num=203)
