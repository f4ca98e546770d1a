"""The form of a record that others may be changing at the same moment."""

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.shell.editing.marks import SHOWN, mark, pack, sent_text, shown_value
from vinculo.shell.editing.meeting import Change, Clash, Lately, Meeting, meet


def nobody(_name: str) -> Change | None:
    return None


class SharedForm(forms.BaseForm):
    """Put before `Form` or `ModelForm`; write `{{ form.hidden_shown }}` inside its `<form>`.

    Made from the record as it is now: its initial values are what is compared. Fields that others
    changed and this person did not are taken from them; a field that both changed is an error with
    both values until one is chosen. `lately` says who changed a field last. `silent` are fields in
    which empty says nothing.
    """

    lately: Lately = staticmethod(nobody)
    silent: frozenset[str] = frozenset()
    meeting: Meeting | None = None

    @property
    def shown(self) -> str:
        """What a form that was sent came with; otherwise of what it shows now."""
        key = self.add_prefix(SHOWN)
        if self.is_bound and key in self.data:
            return str(self.data[key])
        return pack({name: mark(sent_text(self.shows(name))) for name in self.fields})

    def shows(self, name: str) -> Any:
        """What the record says in a field now, as its widget would show it."""
        return shown_value(self, name)

    @property
    def hidden_shown(self) -> SafeString:
        name = self.add_prefix(SHOWN)
        return format_html('<input type="hidden" name="{}" value="{}">', name, self.shown)

    def full_clean(self) -> None:
        if self.is_bound and self.add_prefix(SHOWN) in self.data:
            self.meeting = meet(self)
            self.data = self.meeting.data
        super().full_clean()
        for name in self.meeting.clashes if self.meeting else ():
            self.add_error(name, _("It changed while you were writing. Choose one."))

    def clash(self, name: str) -> Clash | None:
        return self.meeting.clashes.get(name) if self.meeting else None

    @property
    def came(self) -> dict[str, Change | None]:
        """What others changed meanwhile, and stays so."""
        return self.meeting.came if self.meeting else {}


def shared(form: Any) -> SharedForm | None:
    return form if isinstance(form, SharedForm) else None
