"""What a new score foretells, over which months, and by which method."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.scores.models import ScoreModel
from vinculo.analytics.scores.outcomes import LATE_DAYS, Outcome
from vinculo.commerce.models import Category
from vinculo.shell.custom.definitions import definitions_of
from vinculo.shell.custom.models import Kind

DATE = "@day"  # of an own date: it came
OUTCOMES = (
    ("churn", gettext_lazy("Does not buy again")),
    ("default", gettext_lazy("Does not pay in time")),
    ("propensity", gettext_lazy("Buys of a category")),
    ("own", gettext_lazy("A field of ours comes true")),
)
METHODS = {
    ScoreModel.Method.SCORECARD: gettext_lazy(
        "Points learnt from history, added up by hand: the one to begin with."
    ),
    ScoreModel.Method.LOGISTIC: gettext_lazy("A plain sum of weights: steady with few customers."),
    ScoreModel.Method.LIGHTGBM: gettext_lazy("Many small trees: a little sharper, harder to read."),
    ScoreModel.Method.POINTS: gettext_lazy("Points that you write: it needs no history."),
}


def own_choices() -> list[tuple[str, str]]:
    """Each choice of each list field, and each date, of customers."""
    found = []
    for field in definitions_of("customer"):
        if field.kind == Kind.CHOICE:
            found += [
                (f"{field.key}:{option.key}", f"{field.label}: {option.label}")
                for option in field.options if not option.is_archived
            ]  # fmt: skip
        elif field.kind == Kind.DATE:
            found.append((f"{field.key}:{DATE}", field.label))
    return found


class ScoreForm(forms.Form):
    kind = forms.ChoiceField(
        label=gettext_lazy("What is foretold"), choices=OUTCOMES, widget=forms.RadioSelect,
        initial="churn",
    )  # fmt: skip
    late_days = forms.IntegerField(
        label=gettext_lazy("Days after the due date"), min_value=1, max_value=365, required=False,
        initial=LATE_DAYS,
    )  # fmt: skip
    category = forms.ChoiceField(label=gettext_lazy("Category"), required=False)
    own = forms.ChoiceField(label=gettext_lazy("Own field"), required=False)
    observed = forms.IntegerField(
        label=gettext_lazy("Months that are looked at"), min_value=3, max_value=60, initial=12
    )
    ahead = forms.IntegerField(
        label=gettext_lazy("Months in which it may happen"), min_value=1, max_value=24, initial=3
    )
    method = forms.ChoiceField(
        label=gettext_lazy("How"), choices=ScoreModel.Method.choices, widget=forms.RadioSelect,
        initial=ScoreModel.Method.SCORECARD,
    )  # fmt: skip
    name = forms.CharField(
        label=gettext_lazy("Name"), max_length=80,
        widget=forms.TextInput({"autocomplete": "off"}),
    )  # fmt: skip

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        names = Category.objects.order_by("name").values_list("name", flat=True).distinct()
        ours = own_choices()
        self.knows_own = bool(ours)
        for field, choices in (("category", [(one, one) for one in names]), ("own", ours)):
            cast(forms.ChoiceField, self.fields[field]).choices = [("", "—"), *choices]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        kind = data.get("kind")
        if kind == "default" and not data.get("late_days"):
            self.add_error("late_days", _("Say how many days."))
        if kind == "propensity" and not data.get("category"):
            self.add_error("category", _("Choose a category."))
        if kind == "own" and not data.get("own"):
            self.add_error("own", _("Choose a field and what it says then."))
        return data

    def outcome(self) -> Outcome:
        data = self.cleaned_data
        kind = data["kind"]
        if kind == "default":
            return Outcome(kind, late_days=data["late_days"])
        if kind == "propensity":
            return Outcome(kind, category=data["category"])
        if kind == "own":
            field, choice = data["own"].split(":", 1)
            return Outcome(kind, field=field, choice="" if choice == DATE else choice)
        return Outcome(kind)
