"""What a person types about a contact."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.interactions.logging import Contact
from vinculo.interactions.models import Interaction
from vinculo.interactions.quick_words import split_channel
from vinculo.lib.text import clean
from vinculo.shell.editing.shared_form import SharedForm
from vinculo.shell.planner.forms import DueField

Channel = Interaction.Channel


class ContactForm(SharedForm, forms.Form):
    """A contact in one line; everything but the text and the channel may wait."""

    body = forms.CharField(
        label=gettext_lazy("What was said"), required=False, max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip
    channel = forms.ChoiceField(
        label=gettext_lazy("Channel"), choices=Channel.choices, required=False,
        widget=forms.RadioSelect,
    )  # fmt: skip
    outcome = forms.ChoiceField(
        label=gettext_lazy("What came of it"), required=False,
        choices=Interaction.Outcome.choices, widget=forms.RadioSelect,
    )  # fmt: skip
    direction = forms.ChoiceField(
        label=gettext_lazy("Who began"), required=False,
        choices=[
            (Interaction.Direction.OUT, gettext_lazy("We did")),
            (Interaction.Direction.IN, gettext_lazy("The customer did")),
        ],
        widget=forms.RadioSelect,
    )  # fmt: skip
    contact_name = forms.CharField(label=gettext_lazy("Spoke with"), required=False, max_length=200)
    started_at = forms.DateTimeField(
        label=gettext_lazy("When"), required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )  # fmt: skip
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes it took"), required=False, min_value=0, max_value=24 * 60
    )

    def clean_body(self) -> str:
        return clean(self.cleaned_data["body"], multiline=True)

    def clean_started_at(self) -> datetime | None:
        at: datetime | None = self.cleaned_data["started_at"]
        if at and at > timezone.now() + timedelta(minutes=5):
            raise forms.ValidationError(_("That moment has not come yet."))
        return at

    def clean(self) -> dict[str, Any]:
        fields = self.cleaned_data
        said, rest = split_channel(fields.get("body", ""))
        if said:
            fields["channel"], fields["body"] = said, rest
        fields["channel"] = fields.get("channel") or Channel.NOTE
        fields["direction"] = fields.get("direction") or Interaction.Direction.OUT
        if fields["channel"] == Channel.NOTE:
            fields["outcome"], fields["direction"] = "", Interaction.Direction.OUT
        if not fields.get("body") and not fields.get("outcome") and not self.errors:
            self.add_error("body", _("Write what was said, or choose what came of it."))
        return fields

    def contact(self) -> Contact:
        fields = self.cleaned_data
        minutes = fields["minutes"]
        return Contact(
            channel=fields["channel"],
            body=fields["body"],
            direction=fields["direction"],
            outcome=fields["outcome"],
            contact_name=clean(fields["contact_name"]),
            duration_seconds=None if minutes is None else minutes * 60,
            started_at=fields["started_at"],
        )


class LogForm(ContactForm):
    """The same with the next step, whose date is said in words."""

    next_step = forms.CharField(label=gettext_lazy("Next step"), required=False, max_length=300)
    next_due = DueField(label=gettext_lazy("For when"), required=False, max_length=60)

    def __init__(self, *args: Any, month_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["next_due"].month_first = month_first  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        fields = super().clean()
        if fields.get("next_due") and not fields.get("next_step"):
            if fields.get("outcome") == Interaction.Outcome.CALL_BACK:
                fields["next_step"] = _("Call back")
            else:
                self.add_error("next_step", _("Write what has to be done by then."))
        return fields
