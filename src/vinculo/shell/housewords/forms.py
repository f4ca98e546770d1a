"""How a company calls the house's words."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from vinculo.lib.text import clean
from vinculo.shell.housewords.words import FITTING, LANGUAGES, LONGEST, WORDS


class WordsForm(forms.Form):
    """A pair of fields for each word and language; empty is the usual word."""

    def __init__(self, *args: Any, words: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for language in LANGUAGES:
            for word in WORDS:
                kept = words.get(language, {}).get(word.key, ("", ""))
                for number, label in enumerate((_("Of one"), _("Of many"))):
                    usual = word.usual[language][number]
                    self.fields[_name(language, word.key, number)] = forms.CharField(
                        label=label, max_length=LONGEST, required=False, initial=kept[number],
                        widget=forms.TextInput(attrs={"placeholder": usual, "lang": language}),
                    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        self.words: dict[str, dict[str, list[str]]] = {}
        for language in LANGUAGES:
            for word in WORDS:
                names = [_name(language, word.key, number) for number in (0, 1)]
                pair = [clean(data.get(name, "")).lower() for name in names]
                for name, said in zip(names, pair, strict=True):
                    if said and not FITTING.fullmatch(said):
                        self.add_error(name, _("Up to three words, of letters alone."))
                    elif not said and any(pair):
                        self.add_error(name, _("Say it of one and of many."))
                if all(pair) and pair != list(word.usual[language]):
                    self.words.setdefault(language, {})[word.key] = pair
        return data

    def rows(self, language: str) -> list[dict[str, Any]]:
        return [
            {
                "word": word, "usual": word.usual[language],
                "fields": [self[_name(language, word.key, number)] for number in (0, 1)],
            }
            for word in WORDS
        ]  # fmt: skip


def _name(language: str, key: str, number: int) -> str:
    return f"{language}_{key}_{'one' if number == 0 else 'many'}"
