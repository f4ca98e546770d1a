"""Lists of choices: what is offered, in which order and colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.lib.text import clean, fold
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.defining import key_for
from vinculo.shell.custom.events import ChoicesChanged
from vinculo.shell.custom.models import Choice, ChoiceList, Colour
from vinculo.shell.custom.registry import recorded

MOST = 200


@dataclass(frozen=True, slots=True)
class Said:
    """A choice as somebody wants it: `pk` of one that there is, None for a new one."""

    label: str
    colour: str = Colour.PLAIN
    is_archived: bool = False
    pk: int | None = None


@transaction.atomic
def make_list(name: str, labels: Sequence[str], by: Actor) -> ChoiceList:
    taken = list(ChoiceList.objects.values_list("key", flat=True))
    made = ChoiceList.objects.create(key=_free(name, taken), name=clean(name)[:60])
    say_choices(made, [Said(label) for label in labels], by)
    return made


@transaction.atomic
def say_choices(which: ChoiceList, said: Sequence[Said], by: Actor) -> None:
    """The whole list, in order. One that is left out goes, or is archived where it was chosen."""
    said = [one for one in said if clean(one.label)]
    folded = [fold(clean(one.label)) for one in said]
    if twice := next((one.label for one in said if folded.count(fold(clean(one.label))) > 1), ""):
        raise Problem(_("“%(label)s” is there twice.") % {"label": twice})
    if len(said) > MOST:
        raise Problem(_("A list has at most %(most)s choices.") % {"most": MOST})
    there = {one.pk: one for one in which.choices.select_for_update()}
    taken = [one.key for one in there.values()]
    fresh: list[str] = []
    kept: set[int] = set()
    for position, one in enumerate(said):
        row = there.get(one.pk or 0)
        if row is None:
            key = _free(one.label, taken)
            taken.append(key)
            row = Choice(of=which, key=key)
            fresh.append(clean(one.label)[:60])
        row.label, row.colour = clean(one.label)[:60], one.colour
        row.position, row.is_archived = position, one.is_archived
        row.save()
        kept.add(row.pk)
    left = [one for pk, one in there.items() if pk not in kept]
    used = chosen_somewhere([one.pk for one in left])
    for row in left:
        if row.pk in used:
            row.is_archived, row.position = True, len(said) + 1
            row.save()
        else:
            row.delete()
    announce(ChoicesChanged(which.key, which.name, fresh, [one.label for one in left]), by)


def chosen_somewhere(pks: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for one in recorded().values():
        rows = one.values._default_manager.filter(choice__in=pks)
        found |= set(rows.values_list("choice_id", flat=True).distinct())
    return found


@transaction.atomic
def rename_list(which: ChoiceList, name: str) -> None:
    which.name = clean(name)[:60]
    which.save(update_fields=["name"])


@transaction.atomic
def remove_list(which: ChoiceList) -> None:
    """Only while no field offers it."""
    fields = list(which.fields.values_list("label", flat=True))
    if fields:
        raise Problem(_("These fields use it: %(fields)s. Delete or archive them first.")
                      % {"fields": ", ".join(fields)})  # fmt: skip
    which.delete()


def _free(label: str, taken: Sequence[str]) -> str:
    base = key_for(label, [])
    return next(
        key for key in (base, *(f"{base}_{turn}" for turn in range(2, len(taken) + 3)))
        if key not in taken
    )  # fmt: skip
