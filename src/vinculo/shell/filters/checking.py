"""What was asked against what may be asked: unknown and forbidden are the same to a person."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.access import allowed, scope_of
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.filters.fields import Field, FieldSet, Path
from vinculo.shell.filters.kinds import Kind, Lookup, number, typed
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.tree import Condition, Has, Node, Related, children, within_limits

GREATEST = 2**63 - 1


def check(node: Node, fields: FieldSet, viewer: User) -> None:
    """Raises FilterProblem for the first thing that a viewer may not ask, or asked badly."""
    _check(within_limits(node), fields, viewer)


def _check(node: Node, fields: FieldSet, viewer: User) -> None:
    match node:
        case Condition():
            resolved(node, fields, viewer)
        case Related(where=where):
            path, _at_least = resolved_path(node, fields, viewer)
            if where is not None:
                _check(where, path.fields, viewer)
        case _:
            for child in children(node):
                _check(child, fields, viewer)


def resolved(
    condition: Condition, fields: FieldSet, viewer: User
) -> tuple[Field, Lookup, tuple[Any, ...]]:
    """The declared field and lookup, and the values as the database wants them."""
    field = fields.fields.get(condition.field)
    if field is None or not exists_for(field, viewer):
        raise _unknown(condition.field)
    lookup = field.lookups.get(condition.lookup)
    if lookup is None:
        raise FilterProblem(
            _("“%(label)s” cannot be asked “%(lookup)s”."),
            label=field.label, lookup=condition.lookup[:40],
        )  # fmt: skip
    values = typed(field.kind, lookup, condition.values)
    if field.is_whole and field.kind in (Kind.CHOICE, Kind.REFERENCE):
        values = tuple(_whole(value) for value in values)
    return field, lookup, values


def resolved_path(node: Related, fields: FieldSet, viewer: User) -> tuple[Path, Any]:
    """The declared path and how much of it is wanted, as a number."""
    path = fields.paths.get(node.path)
    if path is None or not exists_for(path, viewer):
        raise _unknown(node.path)
    if node.has not in (Has.COUNT, Has.SUM):
        if node.at_least or node.of:
            raise FilterProblem(_("Only a number or a sum takes “at least”."))
        return path, None
    if (node.has == Has.SUM) != bool(node.of) or (
        node.of and node.of not in summable(path, viewer)
    ):
        raise FilterProblem(_("“%(label)s” cannot be added up."), label=node.of or path.label)
    if node.has == Has.COUNT:
        count = _whole(node.at_least)
        if not 1 <= count <= 100_000:
            raise FilterProblem(_("Say how many times, at least 1."))
        return path, count
    return path, number(node.at_least)


def exists_for(declared: Field | Path, viewer: User) -> bool:
    """Hidden, out of reach and never declared are one and the same."""
    if declared.hidden_as and field_limits(viewer).hides(declared.hidden_as):
        return False
    return not declared.needs or allowed(viewer, declared.needs)


def summable(path: Path, viewer: User) -> list[str]:
    return [name for name in path.sums if exists_for(path.fields.fields[name], viewer)]


def covers(viewer: User, area: str, within: str) -> bool:
    """Whether records already limited to the area `within` are all in reach for `area`."""
    if not area:
        return True
    reach = scope_of(viewer, area)
    return reach == Scope.ALL or (bool(within) and reach == scope_of(viewer, within) != Scope.NONE)


def _unknown(name: str) -> FilterProblem:
    return FilterProblem(_("“%(name)s” is not something to filter by."), name=name[:40])


def _whole(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= GREATEST:
        return int(text)
    raise FilterProblem(_("“%(text)s” is not a whole number."), text=text[:40])
