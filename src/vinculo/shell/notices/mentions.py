"""`@Lucía`, `@Lucía Marín`, `@lucia.marin`: who is meant in what somebody wrote."""

import re
from collections.abc import Collection

from vinculo.lib.text import fold
from vinculo.shell.accounts.models import User

# Not after a letter: ana@andina.example is an address.
_MENTION = re.compile(r"(?<![\w.])@([^\W\d_][\w.\-]*(?:[ \t]+[^\W\d_][\w\-]*){0,3})")


def mentioned_in(text: str) -> Collection[int]:
    """The people whose name begins as what follows an @, the longest that fits.

    `@Julián` means both Juliáns; `@Julián Torres` the one.
    """
    said = [_folded(found) for found in _MENTION.findall(text)]
    if not said:
        return ()
    people = [
        (pk, _folded(name).split(), fold(email).partition("@")[0])
        for pk, name, email in User.objects.filter(is_active=True).values_list(
            "pk", "full_name", "email"
        )
    ]
    found: set[int] = set()
    for words in said:
        found.update(_meant(words.split(), people))
    return found


def _meant(words: list[str], people: list[tuple[int, list[str], str]]) -> set[int]:
    for count in range(len(words), 0, -1):
        named = {pk for pk, name, _ in people if name[:count] == words[:count]}
        if named:
            return named
    return {pk for pk, _, address in people if address == words[0]}


def _folded(text: str) -> str:
    return " ".join(word.rstrip(".-") for word in fold(text).split())
