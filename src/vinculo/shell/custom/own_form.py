"""The company's own fields as a form, beside whatever form the record has."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vinculo.lib.money import format_number
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.models import LONGEST_TEXT, Kind
from vinculo.shell.custom.reading import Unreadable, read
from vinculo.shell.custom.registry import references
from vinculo.shell.custom.seeing import written_by
from vinculo.shell.custom.telling import names_in
from vinculo.shell.custom.values import Said
from vinculo.shell.editing.marks import SHOWN
from vinculo.shell.editing.shared_form import SharedForm
from vinculo.shell.ui.convention import current_style


class OwnField(forms.CharField):
    """Read by the one reader of `reading.py`: an error says what to write instead."""

    def __init__(self, definition: Definition, viewer: User, **kwargs: Any) -> None:
        super().__init__(
            label=definition.label, help_text=definition.helps, required=False, strip=False,
            widget=_widget(definition), **kwargs,
        )  # fmt: skip
        self.definition, self.viewer = definition, viewer

    def to_python(self, value: Any) -> Any:
        try:
            return read(self.definition, value, self.viewer, self.definition.kind == Kind.DATE)
        except Unreadable as problem:
            raise ValidationError(str(problem)) from None


def _widget(definition: Definition) -> forms.Widget:
    match definition.kind:
        case Kind.DATE:
            return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        case Kind.NUMBER | Kind.MONEY:
            return forms.TextInput(attrs={"inputmode": "decimal"})
        case Kind.CHOICE:
            return forms.Select()
        case Kind.REFERENCE:
            known = references().get(definition.refers_to)
            if known and known.all_named:
                return forms.Select()
            return forms.TextInput(attrs={"placeholder": _("Name or number")})
    return forms.TextInput(attrs={"maxlength": LONGEST_TEXT})


class OwnForm(SharedForm, forms.Form):
    """`said` is what the record says now, by key; `kind` of which kind it is, where it is known.

    After validation `own` is what is to be written, by definition.
    """

    def __init__(
        self, *args: Any, records: str, viewer: User, said: Mapping[str, Any], kind: str = "",
        only: str = "", **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        self.viewer, self.kind = viewer, kind
        written = written_by(viewer, records)
        self.definitions = [one for one in written if not only or one.name == only]
        names = names_in(self.definitions, [said], viewer)
        for one in self.definitions:
            now = said.get(one.key)
            field = OwnField(one, viewer)
            if isinstance(field.widget, forms.Select):
                field.widget.choices = _offered(one, now, viewer)
            field.initial = _shown(one, now, names)
            # One may not change what points to a record that one may not read.
            is_closed = one.kind == Kind.REFERENCE and now is not None and not field.initial
            if is_closed:
                field.disabled, field.help_text = True, _("It names a record out of your reach.")
            if one.is_needed_of(viewer.role) and not is_closed:
                field.widget.is_required = False
                field.is_needed = True  # type: ignore[attr-defined]
            self.fields[one.name] = field

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for one in self.definitions:
            is_empty = one.name in cleaned and cleaned[one.name] is None
            is_needed = one.is_needed_of(self.viewer.role, self.kind)
            if is_empty and is_needed and not self.fields[one.name].disabled:
                self.add_error(one.name, _("Write this: your company needs it."))
        return cleaned

    @property
    def own(self) -> dict[Definition, Said]:
        return {
            one: self.cleaned_data[one.name] for one in self.definitions
            if one.name in self.cleaned_data and not self.fields[one.name].disabled
        }  # fmt: skip


class BesideForm(OwnForm):
    """Within another shared form: each says for itself what it was shown with."""

    def add_prefix(self, field_name: str) -> str:
        return "shown_beside" if field_name == SHOWN else super().add_prefix(field_name)


def _offered(definition: Definition, now: Any, viewer: User) -> list[tuple[str, str]]:
    """An archived choice is there only where it was chosen."""
    if definition.kind == Kind.CHOICE:
        return [("", "—")] + [
            (one.key, one.label) for one in definition.options
            if not one.is_archived or one.pk == now
        ]  # fmt: skip
    known = references()[definition.refers_to]
    few = known.all_named() if known.all_named else ()
    return [("", "—"), *((str(pk), name) for pk, name in few)]


def _shown(definition: Definition, now: Any, names: Mapping[tuple[str, int], str]) -> Any:
    """As the widget shows it, and as it is read again."""
    if now is None:
        return None
    match definition.kind:
        case Kind.NUMBER | Kind.MONEY:
            style = current_style()
            exponent = now.as_tuple().exponent
            return format_number(now, style, max(0, -exponent))
        case Kind.CHOICE:
            option = definition.option(now)
            return option.key if option else None
        case Kind.REFERENCE:
            name = names.get((definition.refers_to, now))
            if name is None:
                return None
            few = references()[definition.refers_to].all_named
            return str(now) if few else f"{name} #{now}"
    return now
