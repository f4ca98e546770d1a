"""Every keyboard shortcut: the sheet that explains them is what the page reads them from."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.ui import frame


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` as a browser names them, one after the other ("g c"); `does` is what a module of the
    page answers to (`does("find", ...)`), `goes` an address of the navigation instead."""

    keys: str
    words: str | Promise
    does: str = ""
    goes: str = ""

    @property
    def caps(self) -> list[str]:
        """As they stand on the keys."""
        return [key.upper() if len(key) == 1 else key for key in self.keys.split()]


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    shortcuts: Sequence[Shortcut]


ANYWHERE = (
    Shortcut("Ctrl K", gettext_lazy("Find or do anything"), "palette"),
    Shortcut("/", gettext_lazy("Write in the search box"), "find"),
    Shortcut("n", gettext_lazy("The main thing to do on this page"), "main"),
    Shortcut("u", gettext_lazy("Undo what was just done"), "undo"),
    Shortcut("h", gettext_lazy("Help with this page"), "help"),
    Shortcut("?", gettext_lazy("This sheet"), "sheet"),
    Shortcut("Esc", gettext_lazy("Close the panel or the menu")),
)
IN_LISTS = (
    Shortcut("j", gettext_lazy("Next in the list"), "next"),
    Shortcut("k", gettext_lazy("Previous in the list"), "previous"),
    Shortcut("Enter", gettext_lazy("Open what is chosen")),
    Shortcut("x", gettext_lazy("Choose the row, or leave it"), "choose"),
)


def groups() -> list[Group]:
    """What each does; the places are those of the navigation that have a key."""
    places = [Shortcut(f"g {key}", label, goes=reverse(url)) for key, label, url in frame.keyed()]
    return [
        Group(_("Anywhere"), ANYWHERE),
        Group(_("In a list"), IN_LISTS),
        Group(_("Go to"), places),
    ]
