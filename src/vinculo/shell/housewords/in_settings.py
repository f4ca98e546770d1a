"""The company's words in the file of settings."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.housewords.renaming import rename_words
from vinculo.shell.housewords.words import FITTING, LANGUAGES, LONGEST, WORDS
from vinculo.shell.settings_file.part import BadSettings, Part, one_of, wanted


def _told() -> dict[str, Any]:
    return dict(Company.get().words)


def _apply(data: Any, by: Actor) -> None:
    known = {one.key for one in WORDS}
    for language, words in wanted(data, dict, "words").items():
        one_of(language, LANGUAGES, "words")
        for key, pair in wanted(words, dict, f"words.{language}").items():
            at = f"words.{language}.{key}"
            one_of(key, known, f"words.{language}")
            if len(wanted(pair, list, at)) != 2 or not all(map(_fits, pair)):
                raise BadSettings(_("%(at)s: something else was expected.") % {"at": at})
    rename_words(data, by)


def _fits(word: Any) -> bool:
    return isinstance(word, str) and len(word) <= LONGEST and bool(FITTING.fullmatch(word))


WORDS_OF_OURS = Part("words", gettext_lazy("Words of our own"), _told, _apply)
