"""Hours as a person types them: for each day, from when until when, twice at most."""

from datetime import time
from itertools import pairwise
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from vinculo.lib.business_time import Hours, Span, Week
from vinculo.lib.text import clean
from vinculo.shell.accounts.countries import country_choices, zone_choices
from vinculo.shell.hours.calendars import Rules
from vinculo.shell.hours.public_holidays import regions_of
from vinculo.shell.ui.moments import weekday_names

PARTS = ("a", "b")


class TimeInput(forms.TimeInput):
    input_type = "time"

    def __init__(self) -> None:
        super().__init__(format="%H:%M", attrs={"class": "input"})


class DayFields(NamedTuple):
    name: str
    spans: list[tuple[forms.BoundField, forms.BoundField]]


class HoursForm(forms.Form):
    """`above` is what holds where nothing is said; the company itself has nothing above."""

    has_own_week = forms.TypedChoiceField(
        label=gettext_lazy("Week"), coerce=lambda said: said == "own",
        choices=[("above", gettext_lazy("The usual")), ("own", gettext_lazy("Their own"))],
        widget=forms.RadioSelect,
    )  # fmt: skip
    time_zone = forms.ChoiceField(label=gettext_lazy("Clock"), required=False)
    country = forms.ChoiceField(label=gettext_lazy("Holidays of"), required=False)
    region = forms.ChoiceField(label=gettext_lazy("Region"), required=False)
    holidays = forms.TypedChoiceField(
        label=gettext_lazy("On holidays"), required=False,
        coerce=lambda said: said == "work", empty_value=None,
    )  # fmt: skip

    def __init__(self, *args: Any, above: Rules, is_company: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.above, self.is_company = above, is_company
        language = (get_language() or "es")[:2]
        self._choices("time_zone", zone_choices(language))
        self._choices("country", country_choices(language))
        asked = self.data.get("country") if self.is_bound else self.initial.get("country")
        regions = sorted(regions_of(asked or above.country).items(), key=lambda pair: pair[1])
        if regions:
            self._choices("region", regions)
        else:
            del self.fields["region"]
        self._choices("holidays", [("rest", _("Closed")), ("work", _("At work"))])
        for day in range(7):
            for part in PARTS:
                for edge in ("opens", "closes"):
                    self.fields[f"{edge}_{day}_{part}"] = forms.TimeField(
                        required=False, widget=TimeInput()
                    )

    def _choices(self, name: str, choices: Any) -> None:
        nothing = _("As the company's") if self.is_company else _("As usual")
        if name == "region":
            nothing = _("The whole country")
        self.fields[name].choices = [("", nothing), *choices]  # type: ignore[attr-defined]

    @property
    def days(self) -> list[DayFields]:
        return [
            DayFields(
                name,
                [(self[f"opens_{day}_{part}"], self[f"closes_{day}_{part}"]) for part in PARTS],
            )
            for day, name in enumerate(weekday_names())
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not data.get("has_own_week"):
            data["week"] = None
        else:
            data["week"] = tuple(self._hours(data, day) for day in range(7))
        return data

    def _hours(self, data: dict[str, Any], day: int) -> Hours:
        spans = []
        for part in PARTS:
            opens, closes = data.get(f"opens_{day}_{part}"), data.get(f"closes_{day}_{part}")
            if opens is not None and closes is not None:
                spans.append(Span.of(opens, closes))
            elif opens is not None or closes is not None:
                missing = "closes" if closes is None else "opens"
                self._refuse(f"{missing}_{day}_{part}", day, _("say from when and until when"))
        spans.sort()
        if any(one.closes > other.opens for one, other in pairwise(spans)):
            self._refuse(f"opens_{day}_b", day, _("the two stretches overlap"))
        return tuple(spans)

    def _refuse(self, field: str, day: int, why: str) -> None:
        if field not in self.errors:
            self.add_error(field, f"{weekday_names()[day]}: {why}")


def typed(week: Week) -> dict[str, time]:
    """A week as the form's first values."""
    return {
        f"{edge}_{day}_{part}": at
        for day, spans in enumerate(week)
        for part, span in zip(PARTS, spans, strict=False)
        for edge, at in (("opens", span.opens_at), ("closes", span.closes_at))
    }


class SpecialDayForm(forms.Form):
    on = forms.DateField(
        label=gettext_lazy("Day"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    name = forms.CharField(label=gettext_lazy("What for"), max_length=100, required=False)
    opens = forms.TimeField(label=gettext_lazy("From"), required=False, widget=TimeInput())
    closes = forms.TimeField(label=gettext_lazy("Until"), required=False, widget=TimeInput())

    def clean_name(self) -> str:
        return clean(self.cleaned_data["name"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        opens, closes = data.get("opens"), data.get("closes")
        if not self.errors and (opens is None) != (closes is None):
            self.add_error(
                "closes" if closes is None else "opens",
                _("Say from when and until when, or neither when you are closed."),
            )
        return data
