"""What one of each costs from a day on, as people write amounts."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import Cost
from vinculo.lib.money import format_number
from vinculo.lib.numbers import COMMA, POINT, NotANumber, parse
from vinculo.shell.ui.convention import current_style

MOST = Decimal(10) ** 14
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 1, 1)


class AmountField(forms.CharField):
    """An amount as the company writes it, with at most four places; nothing for nothing."""

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]
        text = str(value or "").strip()
        if not text:
            return None
        comma = current_style().decimal == ","
        try:
            found = parse(text, COMMA if comma else POINT)
        except NotANumber:
            raise forms.ValidationError(
                _("“%(text)s” is not a number. Write it as %(example)s.")
                % {"text": text[:40], "example": "1.234,5" if comma else "1234.5"}
            ) from None
        if not 0 <= found < MOST:
            raise forms.ValidationError(_("What one costs is nothing or more."))
        if found != round(found, 4):
            raise forms.ValidationError(_("At most four decimal places."))
        return found

    def prepare_value(self, value: Any) -> Any:
        return format_number(value, current_style()) if isinstance(value, Decimal) else value


class CostsForm(forms.Form):
    """An empty amount says nothing about its kind: what holds stays."""

    valid_from = forms.DateField(
        label=gettext_lazy("Valid from"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"),
        help_text=gettext_lazy("What happened before that day keeps the cost of its day."),
    )  # fmt: skip
    because = forms.CharField(
        label=gettext_lazy("Why it changes"), required=False, max_length=300,
        help_text=gettext_lazy("It stays in the history of the settings."),
    )  # fmt: skip

    def __init__(self, *args: Any, now: Mapping[str, Decimal], **more: Any) -> None:
        super().__init__(*args, **more)
        for key, kind in KINDS.items():
            field = AmountField(label=str(kind.unit), required=False, initial=now.get(key))
            field.widget.attrs |= {"inputmode": "decimal", "class": "input num"}
            self.fields[key] = field

    def clean_valid_from(self) -> date:
        day: date = self.cleaned_data["valid_from"]
        if not EARLIEST <= day <= LATEST:
            raise forms.ValidationError(_("This day is too far away."))
        return day

    def changed(self, now: Mapping[str, Decimal]) -> list[Cost]:
        """Those that were typed and say something else than what holds on that day."""
        said = {key: self.cleaned_data[key] for key in KINDS if key in self.changed_data}
        day = self.cleaned_data["valid_from"]
        return [
            Cost(key, day, amount)
            for key, amount in said.items()
            if amount is not None and now.get(key) != amount
        ]
