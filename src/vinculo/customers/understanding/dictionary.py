"""What this company has taught, as the plain mappings that the normalisers take."""

from collections.abc import Mapping
from types import MappingProxyType

from django.db.models.functions import Now

from vinculo.customers.models import TaughtMeaning
from vinculo.lib.names.evidence import LIKELY
from vinculo.lib.names.words.organisation_words import SMALL
from vinculo.lib.text import clean, fold, words
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.kept import kept

Dictionary = Mapping[str, str]
NOTHING: Dictionary = MappingProxyType({})
MOST_TYPED = 400


@kept("taught")
def _everything() -> Mapping[str, Dictionary]:
    found: dict[str, dict[str, str]] = {}
    rows = TaughtMeaning.objects.values_list("kind", "typed", "meaning")
    for kind, typed, meaning in rows.iterator():
        found.setdefault(kind, {})[typed] = meaning
    return {kind: MappingProxyType(known) for kind, known in found.items()}


def taught(kind: str) -> Dictionary:
    return _everything().get(kind, NOTHING)


def teach(kind: str, typed: str, meaning: str, by: Actor) -> None:
    """The last one who says what it means is believed."""
    key, meaning = fold(clean(typed)), clean(meaning)
    if not key or not meaning or len(key) > MOST_TYPED or len(meaning) > MOST_TYPED:
        return
    said = {"meaning": meaning, "person_id": by.user_id, "person_name": by.name}
    TaughtMeaning.objects.update_or_create(
        kind=kind, typed=key, defaults={**said, "taught_at": Now()}
    )


def learn_name(given_names: str, surnames: str, by: Actor) -> None:
    """Words that no list of names has, from the field into which somebody wrote them."""
    known = taught(TaughtMeaning.Kind.NAME)
    for text, role in ((given_names, "given"), (surnames, "surname")):
        for word in words(text):
            unheard = word not in LIKELY and word not in SMALL and len(word) > 1
            if unheard and word.isalpha() and known.get(word) != role:
                teach(TaughtMeaning.Kind.NAME, word, role, by)
