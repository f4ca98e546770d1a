"""One thing that is known of a customer, as one reads it and puts it right."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Note:
    """A short word under a fact; `sr` is for those who do not see its icon."""

    text: str
    tone: str = ""
    icon: str = ""
    sr: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """`key` names its editor, empty where it may not be changed; `past` its changes."""

    key: str
    name: str | Promise
    text: str
    href: str = ""
    notes: tuple[Note, ...] = ()
    id: str = ""
    past: str = ""
