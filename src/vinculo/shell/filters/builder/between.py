"""From a filter to the form that shows it, and from the form to the filter."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from vinculo.lib.money import format_number
from vinculo.lib.numbers import COMMA, POINT, NotANumber, parse
from vinculo.lib.text import fold
from vinculo.shell.accounts.models import User
from vinculo.shell.filters.builder.draft import Draft
from vinculo.shell.filters.checking import exists_for, resolved, resolved_path, summable
from vinculo.shell.filters.fields import Field, FieldSet, Names
from vinculo.shell.filters.kinds import Kind, Shape, number
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.spans import length
from vinculo.shell.filters.tree import All, AnyOf, Condition, Has, Node, Not, Related
from vinculo.shell.ui.convention import current_style


def drafted(node: Node, fields: FieldSet) -> Draft:
    """The whole form: always a group."""
    draft = _drafted(node, fields)
    return (draft if draft.join else Draft(join="all", parts=[draft])).numbered()


def _drafted(node: Node, fields: FieldSet) -> Draft:
    match node:
        case All(parts):
            return Draft(join="all", parts=[_drafted(part, fields) for part in parts])
        case AnyOf(parts):
            return Draft(join="any", parts=[_drafted(part, fields) for part in parts])
        case Not(Not(part)):
            return _drafted(part, fields)
        case Not(All(parts)):
            return Draft(join="not_all", parts=[_drafted(part, fields) for part in parts])
        case Not(AnyOf(parts)):
            return Draft(join="none", parts=[_drafted(part, fields) for part in parts])
        case Not(part):
            return Draft(join="none", parts=[_drafted(part, fields)])
        case Condition():
            return _row(node, fields.fields.get(node.field))
        case Related(name, where, has, at_least):
            path = fields.paths.get(name)
            parts = where.parts if isinstance(where, All) else (where,) if where else ()
            inner = [_drafted(part, path.fields) for part in parts] if path else []
            if has == Has.SUM:
                at_least = _written(at_least)
            return Draft(name=name, has=str(has), at_least=at_least, parts=inner)


def _row(node: Condition, field: Field | None) -> Draft:
    draft = Draft(name=node.field, lookup=node.lookup, values=list(node.values))
    if field is None:
        return draft
    if field.kind in (Kind.NUMBER, Kind.MONEY):
        draft.values = [_written(value) for value in draft.values]
    lookup = field.lookups.get(node.lookup)
    if lookup and lookup.shape == Shape.LENGTH and node.values:
        count, draft.unit = length(node.values[0]) or (0, "d")
        draft.count = str(count)
    return draft


def _written(text: str) -> str:
    try:
        return format_number(number(text), current_style())
    except FilterProblem:
        return text


def understood(draft: Draft, fields: FieldSet, viewer: User) -> Node | None:
    """The filter, or None for what says nothing yet. What is wrong is noted in its `problem`."""
    try:
        return _understood(draft, fields, viewer)
    except FilterProblem as problem:
        draft.problem = str(problem)
        return None


def has_problems(draft: Draft) -> bool:
    return any(one.problem for one in draft.walk())


def _understood(draft: Draft, fields: FieldSet, viewer: User) -> Node | None:
    if draft.join:
        parts = _parts(draft, fields, viewer)
        match draft.join if parts else "":
            case "all":
                return All(parts)
            case "any":
                return AnyOf(parts)
            case "none":
                return Not(parts[0] if len(parts) == 1 else AnyOf(parts))
            case "not_all":
                return Not(All(parts))
        return None
    if not draft.name:
        return None
    path = fields.paths.get(draft.name)
    if path is not None and exists_for(path, viewer):
        parts = _parts(draft, path.fields, viewer)
        where = None if not parts else parts[0] if len(parts) == 1 else All(parts)
        has = next((one for one in Has if one == draft.has), Has.SOME)
        counted, summed = has == Has.COUNT, has == Has.SUM
        at_least = _number(draft.at_least) if summed else draft.at_least if counted else ""
        of = next(iter(summable(path, viewer)), "") if summed else ""
        related = Related(draft.name, where, has, at_least, of)
        resolved_path(related, fields, viewer)
        return related
    condition = Condition(draft.name, draft.lookup, _values(draft, fields))
    resolved(condition, fields, viewer)
    return condition


def _parts(draft: Draft, fields: FieldSet, viewer: User) -> tuple[Node, ...]:
    found = (understood(part, fields, viewer) for part in draft.parts)
    return tuple(part for part in found if part is not None)


def _values(draft: Draft, fields: FieldSet) -> tuple[str, ...]:
    field = fields.fields.get(draft.name)
    lookup = field.lookups.get(draft.lookup) if field else None
    if field is None or lookup is None or lookup.shape == Shape.NOTHING:
        return ()
    if lookup.shape == Shape.LENGTH:
        return (f"{draft.count}{draft.unit}",)
    values = [value for value in draft.values if value]
    if field.kind in (Kind.NUMBER, Kind.MONEY):
        values = [_number(value) for value in values]
    if isinstance(field.values, Names) and draft.typed:
        try:
            values = [*values, meant(draft.typed, field.values, field.label)]
        except FilterProblem:
            if not values:  # otherwise they chose from what the beginning of the name found
                raise
        draft.values, draft.typed = values, ""
    return tuple(dict.fromkeys(values))


def meant(text: str, names: Names, label: str | Promise) -> str:
    """The one record that is called so. Raises FilterProblem when it is none, or several."""
    found: Sequence[tuple[int, str]] = names.like(text)
    same = [pk for pk, name in found if fold(name) == fold(text)]
    one = same or [pk for pk, _name in found]
    if len(one) == 1:
        return str(one[0])
    asked = {"label": label, "text": text}
    if found:
        raise FilterProblem(_("Several are called “%(text)s”: choose from the list."), **asked)
    raise FilterProblem(_("Nothing is called “%(text)s”."), **asked)


def _number(text: str) -> str:
    convention = COMMA if current_style().decimal == "," else POINT
    try:
        value: Decimal = parse(text, convention)
    except NotANumber:
        if text.strip():
            raise FilterProblem(_("“%(text)s” is not a number."), text=text[:40]) from None
        raise FilterProblem(_("Write a number.")) from None
    return format(value, "f")
