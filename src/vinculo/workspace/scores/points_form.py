"""A table of points as a company writes it: a feature, one or two cuts, points, and the levels."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.scores.catalogue import BY_NAME, FAMILIES, features_for
from vinculo.lib.money import format_number
from vinculo.lib.numbers import COMMA, POINT, NotANumber, parse
from vinculo.shell.ui.convention import current_style

ROWS = 6
LEVELS = 3
PERCENT = 100


class NumberField(forms.CharField):
    """As the company writes numbers; below zero too."""

    def to_python(self, value: Any) -> float | None:  # type: ignore[override]
        typed = str(value or "").strip()
        if not typed:
            return None
        comma = current_style().decimal == ","
        minus = typed.startswith("-")
        try:
            found = float(parse(typed.removeprefix("-"), COMMA if comma else POINT))
        except NotANumber:
            raise forms.ValidationError(
                _("“%(text)s” is not a number.") % {"text": typed[:40]}
            ) from None
        return -found if minus else found

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, int | float):
            return format_number(Decimal(str(value)), current_style())
        return value


def _number(label: Any, css: str = "") -> NumberField:
    widget = forms.TextInput({"inputmode": "decimal", "class": f"input {css}".strip()})
    return NumberField(required=False, label=label, widget=widget)


class PointsForm(forms.Form):
    """Rows without a feature say nothing. `written` is what `analytics.scores.table` reads."""

    def __init__(self, *args: Any, outcome_kind: str, **more: Any) -> None:
        super().__init__(*args, **more)
        chosen = [("", "—")] + [
            (str(label), [(f.name, str(f.label)) for f in features_for(outcome_kind)
                          if f.family == family and not f.is_text])
            for family, label in FAMILIES.items() if family != "who"
        ]  # fmt: skip
        for row in range(ROWS):
            self.fields[f"of{row}"] = forms.ChoiceField(
                choices=chosen, required=False, label=_("Feature"),
                widget=forms.Select({"class": "input"}),
            )  # fmt: skip
            self.fields[f"first{row}"] = _number(_("First cut"))
            self.fields[f"second{row}"] = _number(_("Second cut"))
            self.fields[f"below{row}"] = _number(_("Points below the first cut"))
            self.fields[f"between{row}"] = _number(_("Points between the cuts"))
            self.fields[f"above{row}"] = _number(_("Points from the last cut on"))
            self.fields[f"missing{row}"] = _number(_("Points where it is not known"))
        names = (_("Medium, from"), _("High, from"), _("Very high, from"))
        for level, label in enumerate(names):
            self.fields[f"level{level}"] = _number(label)

    def rows(self) -> Iterator[dict[str, Any]]:
        names = ("of", "first", "below", "second", "between", "above", "missing")
        for row in range(ROWS):
            yield {name: self[f"{name}{row}"] for name in names} | {"number": row + 1}

    def levels(self) -> list[Any]:
        return [self[f"level{level}"] for level in range(LEVELS)]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        criteria = [one for one in (self._criterion(row, data) for row in range(ROWS)) if one]
        if not criteria and not self.errors:
            raise forms.ValidationError(_("Write at least one feature with its points."))
        levels = [data.get(f"level{level}") for level in range(LEVELS)]
        if any(one is None for one in levels):
            raise forms.ValidationError(_("Say from how many points on each band begins."))
        if levels != sorted(set(levels)):  # type: ignore[type-var]
            raise forms.ValidationError(_("The bands have to begin one above the other."))
        self.written = {"criteria": criteria, "levels": levels}
        return data

    def _criterion(self, row: int, data: Mapping[str, Any]) -> dict[str, Any] | None:
        name = data.get(f"of{row}")
        if not name:
            return None
        first, second = data.get(f"first{row}"), data.get(f"second{row}")
        if first is None:
            self.add_error(f"first{row}", _("Say where the points change."))
            return None
        if second is not None and second <= first:
            self.add_error(f"second{row}", _("The second cut has to be above the first."))
            return None
        given = [data.get(f"below{row}") or 0, data.get(f"above{row}") or 0]
        cuts = [first]
        if second is not None:
            cuts.append(second)
            given.insert(1, data.get(f"between{row}") or 0)
        scale = PERCENT if BY_NAME[name].unit == "share" else 1
        return {
            "variable": name, "cuts": [cut / scale for cut in cuts], "points": given,
            "missing": data.get(f"missing{row}") or 0,
        }  # fmt: skip


def typed(written: Mapping[str, Any]) -> dict[str, Any]:
    """The initial values of the form that wrote this."""
    found: dict[str, Any] = {}
    for row, one in enumerate(written["criteria"][:ROWS]):
        scale = PERCENT if BY_NAME[one["variable"]].unit == "share" else 1
        cuts, points = one["cuts"], one["points"]
        found |= {
            f"of{row}": one["variable"], f"first{row}": cuts[0] * scale,
            f"below{row}": points[0], f"above{row}": points[-1], f"missing{row}": one["missing"],
        }  # fmt: skip
        if len(cuts) > 1:
            found |= {f"second{row}": cuts[1] * scale, f"between{row}": points[1]}
    return found | {f"level{at}": level for at, level in enumerate(written["levels"])}


BEGINNING = {
    "criteria": [
        {"variable": "last_days", "cuts": [30, 90], "points": [0, 10, 25], "missing": 0},
        {"variable": "overdue", "cuts": [1.5, 3], "points": [0, 10, 20], "missing": 5},
        {"variable": "recent_purchases", "cuts": [1, 3], "points": [15, 5, 0], "missing": 0},
    ],
    "levels": [15, 30, 45],
}
TITLE = gettext_lazy("Table of points")
