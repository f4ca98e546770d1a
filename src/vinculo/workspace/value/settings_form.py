"""The policy of the matrix as a form that a business person fills in."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.matrix.checking import problems
from vinculo.analytics.matrix.policy import Policy

SEPARATORS = str.maketrans({";": ",", "\n": ",", "/": ","})


class NumbersField(forms.CharField):
    """`7, 13, 25, 55`"""

    def to_python(self, value: Any) -> tuple[int, ...]:  # type: ignore[override]
        text = str(value or "").translate(SEPARATORS).replace("%", "").replace("$", "")
        parts = [part.strip().replace(".", "").replace("\xa0", "") for part in text.split(",")]
        try:
            return tuple(int(part) for part in parts if part)
        except ValueError:
            raise forms.ValidationError(
                _("Write whole numbers with commas between them, such as 7, 13, 25, 55.")
            ) from None

    def prepare_value(self, value: Any) -> str:
        return ", ".join(str(n) for n in value) if isinstance(value, (tuple, list)) else value


class NamesField(forms.CharField):
    """`ORO, PLATA, BRONCE, BAJO VALOR`"""

    def to_python(self, value: Any) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(
            name.strip()
            for name in str(value or "").translate(SEPARATORS).split(",")
            if name.strip()
        )

    def prepare_value(self, value: Any) -> str:
        return ", ".join(value) if isinstance(value, (tuple, list)) else value


class PolicyForm(forms.Form):
    """Percentages as people say them; the policy keeps whole per cents and per milles."""

    classes = NamesField(
        label=gettext_lazy("Classes, from the best"),
        help_text=gettext_lazy("From two to nine names, with commas between them."),
    )
    measure = forms.ChoiceField(
        label=gettext_lazy("How the amount is added up"),
        choices=[
            ("smoothing", gettext_lazy("Every month counts, the recent ones more")),
            ("window", gettext_lazy("The months of a window, all the same")),
        ],
    )
    keep = forms.IntegerField(
        label=gettext_lazy("What one month keeps of the past"), min_value=50, max_value=99,
        help_text=gettext_lazy("Per cent. 90: what was bought a year ago weighs a quarter."),
    )  # fmt: skip
    window_months = forms.IntegerField(
        label=gettext_lazy("Months of the window"), min_value=1, max_value=60
    )
    constancy = forms.BooleanField(
        label=gettext_lazy("Constant buyers count more than those of one large purchase"),
        required=False,
    )
    bands_by = forms.ChoiceField(
        label=gettext_lazy("Limits between the amounts"),
        choices=[
            ("percentile", gettext_lazy("By shares of the customers who buy")),
            ("fixed", gettext_lazy("By fixed amounts a year")),
        ],
    )
    shares = NumbersField(
        label=gettext_lazy("Shares of the customers, from the top"), required=False,
        help_text=gettext_lazy("In per cent; they add up to 100."),
    )  # fmt: skip
    limits = NumbersField(
        label=gettext_lazy("Amounts a year, from the highest"), required=False,
        help_text=gettext_lazy("One less than there are bands."),
    )  # fmt: skip
    limits_since = forms.RegexField(
        r"^\d{4}-(0[1-9]|1[0-2])$", label=gettext_lazy("Amounts as of"), required=False,
        help_text=gettext_lazy("Year and month, such as 2026-01."),
    )  # fmt: skip
    inflation = forms.DecimalField(
        label=gettext_lazy("Inflation a year"), min_value=0, max_value=500, decimal_places=1,
        required=False, help_text=gettext_lazy("Per cent; the amounts rise by it once a year."),
    )  # fmt: skip
    tenure_from = NumbersField(
        label=gettext_lazy("Bands of tenure start at these months"),
        help_text=gettext_lazy("The first one is 0."),
    )
    margin_up = forms.IntegerField(
        label=gettext_lazy("Margin to rise"), min_value=0, max_value=500,
        help_text=gettext_lazy("Per cent above the limit."),
    )  # fmt: skip
    margin_down = forms.IntegerField(
        label=gettext_lazy("Margin to fall"), min_value=0, max_value=99,
        help_text=gettext_lazy("Per cent below the limit."),
    )  # fmt: skip
    closes_up = forms.IntegerField(
        label=gettext_lazy("Closes in a row to rise"), min_value=1, max_value=24
    )
    closes_down = forms.IntegerField(
        label=gettext_lazy("Closes in a row to fall"), min_value=1, max_value=24
    )
    weak_months = forms.IntegerField(
        label=gettext_lazy("Weak months in a row to fall"), min_value=1, max_value=24,
        help_text=gettext_lazy("With two or more, one weak month never changes a class."),
    )  # fmt: skip
    stop_closes = forms.IntegerField(
        label=gettext_lazy("Months without buying until they leave the best classes"),
        min_value=2, max_value=60,
    )  # fmt: skip
    dormant_closes = forms.IntegerField(
        label=gettext_lazy("Months without buying until the last class"), min_value=2, max_value=120
    )
    because = forms.CharField(
        label=gettext_lazy("Why it changes"), required=False, max_length=300,
        help_text=gettext_lazy("It stays in the history of the settings."),
    )  # fmt: skip

    def __init__(self, *args: Any, policy: Policy, **kwargs: Any) -> None:
        self.base = policy
        kwargs.setdefault("initial", _initial(policy))
        super().__init__(*args, **kwargs)
        self.policy: Policy | None = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        policy = self._policy(cleaned)
        for name, problem in problems(policy).items():
            self.add_error(_FIELD_OF.get(name, name) if name in self._known() else None, problem)
        if not self.errors:
            self.policy = policy
        return cleaned

    def _known(self) -> set[str]:
        return set(self.fields) | set(_FIELD_OF)

    def _policy(self, cleaned: dict[str, Any]) -> Policy:
        names = (
            "measure", "window_months", "constancy", "bands_by", "shares", "limits",
            "limits_since", "tenure_from", "classes", "margin_up", "margin_down", "closes_up",
            "closes_down", "weak_months", "stop_closes", "dormant_closes",
        )  # fmt: skip
        policy = replace(
            self.base,
            keep_permille=cleaned["keep"] * 10,
            inflation_permille=int((cleaned["inflation"] or Decimal()) * 10),
            **{name: cleaned[name] for name in names},
        )
        return replace(policy, cells=self._cells(policy))

    def _cells(self, policy: Policy) -> tuple[tuple[int, ...], ...]:
        """The class of each cell as posted; a cell that is new takes its neighbour's."""
        bands = len(policy.shares if policy.bands_by == "percentile" else (*policy.limits, 0))
        tenures = len(policy.tenure_from)
        base, rows = self.base.cells, []
        for a in range(bands):
            known = base[min(a, len(base) - 1)] if a < bands - 1 else base[-1]
            row = [known[min(t, len(known) - 1)] for t in range(tenures)]
            rows.append(tuple(self._posted(a, t, rank) for t, rank in enumerate(row)))
        return tuple(rows)

    def _posted(self, a: int, t: int, otherwise: int) -> int:
        value = str(self.data.get(f"cell_{a}_{t}", ""))
        return int(value) if value.isdigit() and len(value) == 1 else otherwise


_FIELD_OF = {"keep_permille": "keep", "inflation_permille": "inflation"}


def _initial(policy: Policy) -> dict[str, Any]:
    return policy.as_dict() | {
        "keep": policy.keep_permille // 10,
        "inflation": Decimal(policy.inflation_permille) / 10,
        "shares": policy.shares, "limits": policy.limits,
        "tenure_from": policy.tenure_from, "classes": policy.classes,
    }  # fmt: skip
