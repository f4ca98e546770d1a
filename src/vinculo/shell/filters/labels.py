"""How the values of a tree are called: each kind of record is asked once."""

from collections.abc import Sequence
from dataclasses import dataclass

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.fields import Choices, Field, FieldSet
from vinculo.shell.filters.tree import Condition, Node, Related, children


@dataclass(frozen=True, slots=True)
class Labels:
    """By the identity of the field, since paths may use the same name for different things."""

    known: dict[int, dict[str, str]]

    @classmethod
    def of(cls, node: Node, fields: FieldSet, viewer: User) -> "Labels":
        wanted: dict[int, tuple[Field, set[str]]] = {}
        _collect(node, fields, wanted)
        return cls({key: _labels(field, asked, viewer) for key, (field, asked) in wanted.items()})

    def named(self, field: Field, values: Sequence[str]) -> list[str]:
        known = self.known.get(id(field), {})
        return [known.get(value, "?" if field.is_whole else value) for value in values]


def _collect(node: Node, fields: FieldSet, wanted: dict[int, tuple[Field, set[str]]]) -> None:
    if isinstance(node, Condition):
        field = fields.fields.get(node.field)
        if field and field.values:
            wanted.setdefault(id(field), (field, set()))[1].update(node.values)
    if isinstance(node, Related):
        path = fields.paths.get(node.path)
        if path and node.where is not None:
            _collect(node.where, path.fields, wanted)
        return
    for child in children(node):
        _collect(child, fields, wanted)


def _labels(field: Field, asked: set[str], viewer: User) -> dict[str, str]:
    if isinstance(field.values, Choices):
        return {value: str(label) for value, label in field.values.offered(viewer)}
    if field.values is None:
        return {}
    numbers = [int(value) for value in asked if value.isascii() and value.isdigit()]
    return {str(pk): label for pk, label in field.values.labels(numbers).items()}
