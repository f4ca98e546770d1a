"""What people fill in about consent, places, registers and the company's rules."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from vinculo.customers.models import ConsentRecord
from vinculo.customers.models.consent import ContactChannel, PurposeKind
from vinculo.customers.permission.engine.days_off import regions_of
from vinculo.customers.permission.engine.week import read_windows
from vinculo.customers.permission.evidence import LARGEST
from vinculo.customers.permission.purposes import purposes
from vinculo.customers.permission.zones import zones_of

DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class ConsentForm(forms.Form):
    purpose = forms.ChoiceField(label=gettext_lazy("For what"))
    channels = forms.MultipleChoiceField(
        label=gettext_lazy("How"), choices=ContactChannel, widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Mark at least one channel.")},
    )  # fmt: skip
    source = forms.ChoiceField(
        label=gettext_lazy("How they said so"), choices=ConsentRecord.Source.choices[:-1]
    )
    happened_on = forms.DateField(label=gettext_lazy("When"), widget=DATE)
    on_initiative = forms.BooleanField(label=gettext_lazy("They came to us for it"), required=False)
    source_detail = forms.CharField(
        label=gettext_lazy("Where the proof is"), max_length=300, required=False,
        help_text=gettext_lazy("Number of the call, address of the form, folder of the paper."),
    )  # fmt: skip
    evidence = forms.FileField(
        label=gettext_lazy("File that proves it"), required=False,
        help_text=gettext_lazy("Photo, PDF or recording, up to 15 MB."),
    )  # fmt: skip
    expires_on = forms.DateField(label=gettext_lazy("Until"), widget=DATE, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(one.slug, one.name) for one in purposes()]
        self.fields["purpose"].choices = named  # type: ignore[attr-defined]
        self.initial.setdefault("happened_on", timezone.localdate())
        self.initial.setdefault("purpose", "relationship")

    def clean_happened_on(self) -> date:
        day: date = self.cleaned_data["happened_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("That day has not come yet."))
        return day

    def clean_evidence(self) -> UploadedFile | None:
        file: UploadedFile | None = self.cleaned_data.get("evidence")
        if file and (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("The file is larger than 15 MB."))
        return file

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or {}
        begun, ends = told.get("happened_on"), told.get("expires_on")
        if begun and ends and ends <= begun:
            self.add_error("expires_on", _("It would end before it begins."))
        return told


def instant_of(day: date) -> datetime:
    """Today is now; an earlier day is its noon, on the company's clock."""
    if day == timezone.localdate():
        return timezone.now()
    return timezone.make_aware(datetime.combine(day, time(12)))


def start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))


class PlaceForm(forms.Form):
    """Region and zone are those of the country that is kept."""

    country = forms.CharField(label=gettext_lazy("Country"), max_length=2, min_length=2)
    region = forms.ChoiceField(label=gettext_lazy("Region"), required=False)
    time_zone = forms.ChoiceField(label=gettext_lazy("Time zone"), required=False)

    def __init__(self, *args: Any, country: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names: dict[str, str] = {}
        for name, code in regions_of(country).items():
            names[code] = name if len(name) > len(names.get(code, "")) else names[code]
        regions = sorted(names.items(), key=lambda pair: pair[1])
        self.fields["region"].choices = [("", _("Any")), *regions]  # type: ignore[attr-defined]
        zones = [(zone, zone.split("/")[-1].replace("_", " ")) for zone in zones_of(country)]
        self.fields["time_zone"].choices = [("", _("Any")), *zones]  # type: ignore[attr-defined]

    def clean_country(self) -> str:
        country = str(self.cleaned_data["country"]).upper()
        if not zones_of(country):
            raise forms.ValidationError(_("There is no such country code."))
        return country


class WindowsField(forms.CharField):
    """`08:00-12:00 14:00-18:00`, or nothing."""

    def clean(self, value: Any) -> str:
        text = " ".join(str(super().clean(value)).replace(",", " ").split())
        try:
            read_windows(text)
        except ValueError:
            raise forms.ValidationError(_("Write hours like 08:00-12:00 14:00-18:00.")) from None
        return text


class HoursForm(forms.Form):
    channel = forms.ChoiceField(label=gettext_lazy("How"), required=False)
    all = WindowsField(label=gettext_lazy("Hours, every day"), max_length=60)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        channels = [("", _("On any channel")), *ContactChannel.choices]
        self.fields["channel"].choices = channels  # type: ignore[attr-defined]


class RulesForm(forms.Form):
    mon_fri = WindowsField(
        label=gettext_lazy("Monday to Friday"), required=False, max_length=60,
        help_text=gettext_lazy("For example 08:00-18:00. Empty in all: only the law's hours."),
    )  # fmt: skip
    sat = WindowsField(label=pgettext_lazy("label", "Saturday"), required=False, max_length=60)
    sun = WindowsField(label=pgettext_lazy("label", "Sunday"), required=False, max_length=60)
    days_off = forms.CharField(
        label=gettext_lazy("Days on which we contact nobody"), required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("Local holidays, as 2026-12-07, one after another."),
    )  # fmt: skip
    strict = forms.BooleanField(
        label=gettext_lazy("Read the law strictly"), required=False,
        help_text=gettext_lazy("Where sources differ, the one that allows less."),
    )  # fmt: skip

    def __init__(self, *args: Any, ranks: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ranks = ranks
        for rank, name in ranks.items():
            words = {"class": name}
            for part, label in (
                ("most", _("%(class)s: contacts at most") % words),
                ("days", _("in so many days") % words),
            ):
                self.fields[f"{part}_{rank}"] = forms.IntegerField(
                    label=label, required=False, min_value=0 if part == "most" else 1,
                    max_value=366, widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
                )  # fmt: skip

    def pairs(self) -> list[tuple[Any, Any]]:
        return [(self[f"most_{rank}"], self[f"days_{rank}"]) for rank in self.ranks]

    def clean_days_off(self) -> list[str]:
        try:
            days = {date.fromisoformat(w) for w in self.cleaned_data["days_off"].split()}
        except ValueError:
            raise forms.ValidationError(_("Write each day as 2026-12-07.")) from None
        return [day.isoformat() for day in sorted(days)]

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or {}
        for rank in self.ranks:
            if (told.get(f"most_{rank}") is None) != (told.get(f"days_{rank}") is None):
                self.add_error(f"days_{rank}", _("Write both figures, or none."))
        return told

    def as_rules(self) -> dict[str, Any]:
        told = self.cleaned_data
        hours = {day: told[day] for day in ("mon_fri", "sat", "sun") if told[day]}
        cadence = {
            rank: [told[f"most_{rank}"], told[f"days_{rank}"]]
            for rank in self.ranks
            if told[f"most_{rank}"] is not None
        }
        return {
            "strict": told["strict"], "hours": hours, "days_off": told["days_off"],
            "cadence": {"" if rank == "0" else rank: pair for rank, pair in cadence.items()},
        }  # fmt: skip


class RegisterForm(forms.Form):
    register = forms.CharField(widget=forms.HiddenInput, max_length=40)
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("One telephone or e-mail on each line, or a CSV."),
    )


class NoticeForm(forms.Form):
    purpose = forms.ChoiceField(label=gettext_lazy("For what"))
    text = forms.CharField(
        label=gettext_lazy("Wording"), max_length=5000, widget=forms.Textarea(attrs={"rows": 5})
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(one.slug, one.name) for one in purposes()]
        self.fields["purpose"].choices = named  # type: ignore[attr-defined]


class PurposeForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    kind = forms.ChoiceField(label=gettext_lazy("For the law it is"), choices=PurposeKind)
