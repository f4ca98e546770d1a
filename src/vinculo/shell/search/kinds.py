"""What a room says of the records that can be found in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.utils.functional import Promise

from vinculo.lib.text import clean, words
from vinculo.shell.accounts.models import User

EXACT, PREFIX, SIMILAR = 4, 3, 2  # for each word typed
LONGEST = 200
Text = str | Promise


@dataclass(frozen=True)
class Typed:
    """What somebody typed, as every room may want to read it."""

    text: str
    viewer: User

    @classmethod
    def read(cls, text: str, viewer: User) -> "Typed":
        return cls(clean(text.replace("\x00", ""))[:LONGEST], viewer)

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(words(self.text)))

    @property
    def is_code(self) -> bool:
        """One piece that holds a figure, as numbers of documents and codes do."""
        return " " not in self.text and any(letter.isdigit() for letter in self.text)


@dataclass(frozen=True, slots=True)
class Found:
    """`score` is per word typed, from SIMILAR to EXACT. `is_meant`: what was typed names this one
    record and no other: its number, its code, its e-mail."""

    title: str
    url: str
    pk: int = 0
    aside: str = ""
    icon: str = ""
    rank: int | None = None
    rank_name: str = ""
    score: float = PREFIX
    is_meant: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be done: made anew, or with a record that is open."""

    title: Text
    url: str
    icon: str
    words: Text = ""  # what else people call it


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the house. `url` is a name of config/urls.py, `needs` an area; empty: everybody."""

    url: str
    title: Text
    icon: str
    needs: str = ""
    words: Text = ""


Find = Callable[[Typed, int], Sequence[Found]]
Show = Callable[[User, Sequence[int]], Sequence[Found]]
Steps = Callable[[User, int], Sequence[Step]]


@dataclass(frozen=True, slots=True)
class Kind:
    """Records of one kind. `find` and `show` go through the room's own door.

    `find` answers the nearest first, at most so many. `show` gives those of some numbers that the
    person may still read, in any order. `more` reads on below a number, the newest first.
    """

    name: str  # in addresses and in the index
    title: Text  # of many
    icon: str
    find: Find
    needs: str = ""
    show: Show | None = None
    in_palette: bool = True
    more: Callable[[Typed, int, int], Sequence[Found]] | None = None  # below this number
