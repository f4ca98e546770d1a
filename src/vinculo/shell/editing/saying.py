"""The words of two people meeting in one form."""

from contextlib import suppress
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import BoundField, ChoiceField, DateField
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.lib.money import format_date
from vinculo.shell.accounts.models import User
from vinculo.shell.editing.meeting import Change, Clash
from vinculo.shell.editing.shared_form import SharedForm
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import relative_instant

LONGEST = 300


def in_words(bound: BoundField, value: Any) -> str:
    """A value of a field as a person reads it."""
    field = bound.field
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    values = value if isinstance(value, list | tuple) else [value]
    told = [str(one) for one in values if one not in (None, "")]
    if isinstance(field, ChoiceField) or hasattr(field, "choices"):
        names = {str(key): str(label) for key, label in field.choices}
        told = [names.get(one, one) for one in told]
    elif isinstance(field, DateField) and told:
        with suppress(ValidationError):  # what is no date is shown as it was typed
            told = [format_date(field.to_python(told[0]), current_style(), "long")]  # type: ignore[arg-type]
    return ", ".join(told)[:LONGEST] or _("(empty)")


def who_changed(change: Change | None, viewer: User | None) -> str:
    """`Lucía Marín lo cambió hace 2 minutos a:`"""
    if change is None:
        return _("Meanwhile it was changed to:")
    when = relative_instant(change.at, timezone.now(), current_style())
    if viewer is not None and change.by_id == viewer.pk:
        return _("You changed it in another window, %(when)s, to:") % {"when": when}
    return _("%(who)s changed it %(when)s to:") % {"who": change.by_name, "when": when}


def whose(clash: Clash, viewer: User | None) -> str:
    """The choice of the other's value."""
    if clash.change is None or (viewer is not None and clash.change.by_id == viewer.pk):
        return _("Leave it so")
    return _("Keep what %(who)s wrote") % {"who": clash.change.by_name}


def saved_words(form: SharedForm) -> str:
    """`Guardado.`, with what others changed meanwhile and stays."""
    if not form.came:
        return _("Saved.")
    fields = ", ".join(str(form[name].label).lower() for name in form.came)
    names = {change.by_name for change in form.came.values() if change}
    if len(names) == 1:
        return _("Saved. Meanwhile %(who)s changed this, and it stays: %(fields)s.") % {
            "who": names.pop(), "fields": fields,
        }  # fmt: skip
    return _("Saved. Meanwhile others changed this, and it stays: %(fields)s.") % {"fields": fields}
