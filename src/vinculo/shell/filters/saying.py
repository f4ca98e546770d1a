"""A filter as a sentence: `Clientes ORO o PLATA de Bogotá que compraron Harinas ...`.

Denials are carried down to the conditions (De Morgan), where every field has words for them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.checking import check, resolved, resolved_path
from vinculo.shell.filters.compiling import is_dated
from vinculo.shell.filters.fields import FieldSet
from vinculo.shell.filters.joining import all_of, any_of
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.labels import Labels
from vinculo.shell.filters.tree import All, AnyOf, Condition, Has, Node, Not, Related
from vinculo.shell.filters.when import amount_words, money, time_words


@dataclass(frozen=True, slots=True)
class Said:
    """`from Bogotá` after a noun, and `are from Bogotá` after `who`."""

    attribute: str
    predicate: str
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class _Saying:
    fields: FieldSet
    viewer: User
    labels: Labels


def explain(node: Node, fields: FieldSet, viewer: User) -> str:
    """The whole sentence in the active language."""
    check(node, fields, viewer)
    parts = node.parts if isinstance(node, All) else (node,)
    saying = _Saying(fields, viewer, Labels.of(node, fields, viewer))
    said = [_said(part, saying, True) for part in parts]
    return _sentence(str(fields.subject), said)


def chips(node: Node, fields: FieldSet, viewer: User) -> list[str]:
    """One text for each part of the top."""
    check(node, fields, viewer)
    parts = node.parts if isinstance(node, All) else (node,)
    saying = _Saying(fields, viewer, Labels.of(node, fields, viewer))
    return [one.attribute or one.predicate for one in (_said(p, saying, True) for p in parts)]


def _sentence(subject: str, said: Iterable[Said]) -> str:
    """Attributes first, then what needs a verb."""
    said = list(said)
    attributes = [one.attribute for one in said if one.attribute]
    verbs = [one.predicate for one in said if not one.attribute]
    begun = " ".join([subject, *attributes])
    if not verbs:
        return begun
    return _("%(subject)s who %(predicates)s") % {"subject": begun, "predicates": all_of(verbs)}


def _said(node: Node, saying: _Saying, holds: bool) -> Said:
    match node:
        case Condition():
            return _condition(node, saying, holds)
        case Related():
            return _related(node, saying, holds)
        case Not(part):
            return _said(part, saying, not holds)
        case All(parts):
            return _several(parts, saying, holds, all_of if holds else any_of)
        case AnyOf(parts):
            return _several(parts, saying, holds, any_of if holds else all_of)


def _several(
    parts: tuple[Node, ...], saying: _Saying, holds: bool, join: Callable[[list[str]], str]
) -> Said:
    said = [_said(part, saying, holds) for part in parts]
    if not said:
        everybody = (join is all_of) == holds
        return Said("", _("are whoever they are") if everybody else _("are nobody"))
    if len(said) == 1:
        return said[0]
    verbs = [f"({one.predicate})" if one.is_joined else one.predicate for one in said]
    attributes = [f"({one.attribute})" if one.is_joined else one.attribute for one in said]
    attribute = join(attributes) if all(attributes) and "()" not in attributes else ""
    return Said(attribute, join(verbs), is_joined=True)


def _condition(condition: Condition, saying: _Saying, holds: bool) -> Said:
    field, lookup, values = resolved(condition, saying.fields, saying.viewer)
    denied = lookup.name in ("is_not", "no", "empty")
    label = str(field.label)
    if lookup.name in ("empty", "filled"):
        words = {"label": label[:1].lower() + label[1:]}
        if holds != denied:
            return Said(_("with %(label)s") % words, _("have %(label)s") % words)
        return Said(_("without %(label)s") % words, _("do not have %(label)s") % words)
    if lookup.name in ("contains", "begins"):
        value = (
            _("something with “%(text)s”") if lookup.name == "contains" else _("“%(text)s…”")
        ) % {"text": values[0]}
    elif is_dated(field):
        value = time_words(lookup.name, values)
    elif field.kind in (Kind.NUMBER, Kind.MONEY):
        value = amount_words(lookup.name, values, field.kind == Kind.MONEY)
    else:
        value = any_of(saying.labels.named(field, condition.values))
    if holds != denied:
        words = {"value": value}
        return Said(str(field.words.attribute) % words, str(field.words.predicate) % words)
    return Said("", str(field.words.denial) % {"value": value})


def _related(node: Related, saying: _Saying, holds: bool) -> Said:
    path, at_least = resolved_path(node, saying.fields, saying.viewer)
    what = ""
    if node.where is not None:
        inner = replace(saying, fields=path.fields)
        parts = node.where.parts if isinstance(node.where, All) else (node.where,)
        what = "".join(f" {one}" for one in _details(parts, inner))
    words = path.words
    match node.has:
        case Has.SOME | Has.NONE:
            said = words.some if (node.has == Has.SOME) == holds else words.none
            return Said("", str(said) % {"what": what})
        case Has.COUNT:
            text = (words.count if holds else words.count_denied)(at_least)
            return Said("", text % {"what": what, "count": at_least})
    text = str(words.sum if holds else words.sum_denied)
    return Said("", text % {"what": what, "sum": money(at_least)})


def _details(parts: Iterable[Node], saying: _Saying) -> Iterable[str]:
    """What is said of the related records, behind the verb."""
    for part in parts:
        said = _said(part, saying, True)
        yield said.attribute or _("(that %(predicate)s)") % {"predicate": said.predicate}
