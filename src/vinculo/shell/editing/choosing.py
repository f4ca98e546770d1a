"""Both values of a field that two people changed, to choose one."""

from dataclasses import dataclass
from typing import Any

from django.forms import BoundField

from vinculo.shell.editing.marks import KEEP
from vinculo.shell.editing.saying import in_words, who_changed, whose
from vinculo.shell.editing.shared_form import shared


@dataclass(frozen=True, slots=True)
class Choice:
    name: str
    said: str
    mine: str
    theirs: str
    keep_theirs: str
    mark: str
    id: str


def clash_of(bound: BoundField, viewer: Any) -> Choice | None:
    form = shared(bound.form)
    clash = form.clash(bound.name) if form else None
    if clash is None:
        return None
    return Choice(
        bound.form.add_prefix(KEEP + bound.name),
        who_changed(clash.change, viewer),
        in_words(bound, clash.mine),
        in_words(bound, clash.theirs),
        whose(clash, viewer),
        clash.mark,
        f"{bound.auto_id}_keep",
    )
