"""Forms and verbs do not write down again who was erased; the desk says when they may be."""

from collections.abc import Iterable
from datetime import date

from django.forms import Form, ModelForm
from django.utils.translation import gettext as _

from vinculo.customers.rights import namesakes, tombstones
from vinculo.runtime.problem import Problem


class ErasedBefore(Problem):
    """Names nobody."""


class PerhapsErased(Problem):
    """Of this name: a person has to say that it is somebody else."""


def words() -> str:
    return _(
        "Somebody with this asked to be forgotten. If they came back of their own will, whoever"
        " answers for the rights desk can lift it."
    )


def refuse_in(form: Form | ModelForm, fields: Iterable[str], country: str) -> None:
    """An error on each field that holds something of somebody who was erased."""
    for name in fields:
        if _is_buried(str(form.cleaned_data.get(name) or ""), country):
            form.add_error(name, words())


def refuse(typed: str, country: str) -> None:
    """The same for verbs, whoever calls them."""
    if _is_buried(typed, country):
        raise ErasedBefore(words())


def _is_buried(typed: str, country: str) -> bool:
    return bool(typed and tombstones.buried(tombstones.marks_of(typed, country)))


def words_of_perhaps() -> str:
    """Not what it rests on: that would tell a guessed birthday or city from a wrong one."""
    return _(
        "Somebody of this name asked to be forgotten. If this is the same person, do not write them"
        " down: tell whoever answers for the rights desk. If it is somebody else, say so."
    )


def perhaps_erased(name: str, born: date | None, cities: Iterable[str] = ()) -> bool:
    """Whether a new customer may be somebody who was forgotten, as rows of files are asked."""
    if not namesakes.any_buried():
        return False
    there = tuple(dict.fromkeys(city for city in cities if city))
    return bool(namesakes.perhaps({0: namesakes.Named(name, born, there)}))
