"""What becomes true about the company's own fields."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _AboutField:
    records: str
    key: str
    label: str

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class FieldMade(_AboutField):
    kind: ClassVar[str] = "shell.field_made"


@dataclass(frozen=True, slots=True)
class FieldChanged(_AboutField):
    """`what` names what is different: label, helps, is_needed, position, is_archived ..."""

    kind: ClassVar[str] = "shell.field_changed"
    what: list[str]


@dataclass(frozen=True, slots=True)
class FieldRemoved(_AboutField):
    """With so many values."""

    kind: ClassVar[str] = "shell.field_removed"
    values: int


@dataclass(frozen=True, slots=True)
class ChoicesChanged:
    """A list of choices: `gone` are those archived or removed, `fresh` those that came."""

    key: str
    name: str
    fresh: list[str]
    gone: list[str]
    kind: ClassVar[str] = "shell.choices_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None
