"""Follow many records at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.action import SAME, BulkAction, Done, Left, Outcomes, Values
from vinculo.shell.notices.models import Following


class NothingToSay(forms.Form):
    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


def follow_many(kind: str, area: str) -> BulkAction:
    def do(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
        mine = Following.objects.filter(person_id=values["person"], subject_kind=kind)
        already = set(mine.filter(subject_id__in=ids).values_list("subject_id", flat=True))
        new = [
            Following(person_id=values["person"], subject_kind=kind, subject_id=pk)
            for pk in ids if pk not in already
        ]  # fmt: skip
        made = {one.subject_id: one.pk for one in Following.objects.bulk_create(new)}
        return {pk: Done({}, {"following": made[pk]}) if pk in made else Left(SAME) for pk in ids}

    def undo(was: Mapping[int, Done], by: Actor) -> set[int]:
        rows = {done.after["following"]: pk for pk, done in was.items()}
        there = Following.objects.filter(pk__in=rows)
        found = set(there.values_list("pk", flat=True))
        there.delete()
        return {rows[pk] for pk in found}

    return BulkAction(
        label=gettext_lazy("Follow"), icon="bell", needs=area, form=NothingToSay,
        values=lambda _form, person: {"person": person.pk},
        title=lambda _values: _("Follow"), do=do, undo=undo,
    )  # fmt: skip
