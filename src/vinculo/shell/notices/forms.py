"""How a person wants to be told."""

from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.models import User
from vinculo.shell.notices.models import NoticeChoice, NoticeHabits
from vinculo.shell.notices.topics import TOPICS, Topic


class Row(NamedTuple):
    topic: Topic
    in_page: forms.BoundField
    by_mail: forms.BoundField


class ChoicesForm(forms.ModelForm):
    class Meta:
        model = NoticeHabits
        fields = ("digest", "quiet_when_closed", "quiet_from", "quiet_until")
        labels = {
            "digest": gettext_lazy("Mail with what you have not seen"),
            "quiet_when_closed": gettext_lazy("No mail outside my working hours"),
            "quiet_from": gettext_lazy("Nor from"),
            "quiet_until": gettext_lazy("Until"),
        }
        widgets = {
            "digest": forms.RadioSelect,
            "quiet_from": forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
            "quiet_until": forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        }

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["digest"].choices = NoticeHabits.Digest.choices  # type: ignore[attr-defined]
        said = {row.topic: row for row in NoticeChoice.objects.filter(person=person)}
        for slug, topic in TOPICS.items():
            row = said.get(slug)
            in_page = row.in_page if row else True
            by_mail = row.by_mail if row else topic.by_mail
            self.fields[f"{slug}_page"] = forms.BooleanField(required=False, initial=in_page)
            self.fields[f"{slug}_mail"] = forms.BooleanField(required=False, initial=by_mail)

    @property
    def rows(self) -> list[Row]:
        return [
            Row(topic, self[f"{slug}_page"], self[f"{slug}_mail"]) for slug, topic in TOPICS.items()
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        start, end = data.get("quiet_from"), data.get("quiet_until")
        if not self.errors and (start is None) != (end is None):
            missing = "quiet_until" if end is None else "quiet_from"
            self.add_error(missing, _("Say from when and until when, or neither."))
        return data

    def save(self, commit: bool = True) -> NoticeHabits:
        habits: NoticeHabits = super().save(commit)
        for slug in TOPICS:
            NoticeChoice.objects.update_or_create(
                person=self.person,
                topic=slug,
                defaults={
                    "in_page": self.cleaned_data[f"{slug}_page"],
                    "by_mail": self.cleaned_data[f"{slug}_mail"],
                },
            )
        return habits
