"""What the form offers in each of its rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.builder.draft import Draft
from vinculo.shell.filters.checking import exists_for, summable
from vinculo.shell.filters.fields import Choices, Field, FieldSet, Names, Path
from vinculo.shell.filters.kinds import Kind, Shape
from vinculo.shell.filters.tree import Has

FEW = 8


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str | Promise
    chosen: bool = False


@dataclass(slots=True)
class Shown:
    """A row or a group. `input` names how its value is given; empty for nothing to give."""

    draft: Draft
    parts: "list[Shown]" = field(default_factory=list)
    joins: Sequence[Option] = ()
    names: Sequence[tuple[str, Sequence[Option]]] = ()
    is_path: bool = False
    amounts: Sequence[Option] = ()
    lookups: Sequence[Option] = ()
    input: str = ""
    pair: tuple[str, str] = ("", "")
    options: Sequence[Option] = ()
    units: Sequence[Option] = ()
    many: bool = False
    label: str | Promise = ""
    path: str = ""  # `purchases.product`, for who looks for its names

    @property
    def ident(self) -> str:
        """The place, as a selector may have it."""
        return self.draft.place.replace(".", "-")

    @property
    def place(self) -> str:
        return self.draft.place

    @property
    def is_root(self) -> bool:
        return self.draft.place == "0"


def shown(draft: Draft, fields: FieldSet, viewer: User, trail: str = "") -> Shown:
    if draft.join:
        parts = [shown(part, fields, viewer, trail) for part in draft.parts]
        return Shown(draft, parts, joins=_joins(draft))
    names = _names(draft, fields, viewer)
    path = fields.paths.get(draft.name)
    if path is not None and exists_for(path, viewer):
        inner = f"{trail}{path.name}."
        parts = [shown(part, path.fields, viewer, inner) for part in draft.parts]
        amounts = _amounts(draft, path, viewer)
        return Shown(draft, parts, names=names, is_path=True, amounts=amounts, label=path.label)
    declared = fields.fields.get(draft.name)
    row = Shown(draft, names=names, path=trail + draft.name)
    if declared is not None and exists_for(declared, viewer):
        _fill(row, declared, viewer)
    return row


def _joins(draft: Draft) -> list[Option]:
    words = {
        "all": _("all of this"),
        "any": _("any of this"),
        "none": _("none of this"),
        "not_all": _("not all of this"),
    }
    return [Option(name, label, name == draft.join) for name, label in words.items()]


def _names(draft: Draft, fields: FieldSet, viewer: User) -> list[tuple[str, Sequence[Option]]]:
    def options(declared: Iterable[Field | Path]) -> list[Option]:
        seen = [one for one in declared if exists_for(one, viewer)]
        return [Option(one.name, one.label, one.name == draft.name) for one in seen]

    own, paths = options(fields.fields.values()), options(fields.paths.values())
    if not paths:
        return [("", own)]
    return [(_("What they are"), own), (_("What happened with them"), paths)]


def _amounts(draft: Draft, path: Path, viewer: User) -> list[Option]:
    words = {
        Has.SOME: _("there is"),
        Has.NONE: _("there is none"),
        Has.COUNT: _("at least so many"),
        Has.SUM: _("in all at least"),
    }
    offered = [has for has in Has if has != Has.SUM or summable(path, viewer)]
    return [Option(str(has), words[has], has == draft.has) for has in offered]


def _fill(row: Shown, declared: Field, viewer: User) -> None:
    draft = row.draft
    lookups = declared.lookups
    if draft.lookup not in lookups:
        draft.lookup = next(iter(lookups))
    row.label = declared.label
    row.lookups = [
        Option(one.name, one.label, one.name == draft.lookup) for one in lookups.values()
    ]
    match lookups[draft.lookup].shape:
        case Shape.NOTHING:
            return
        case Shape.LENGTH:
            row.input, row.units = "length", _units(draft)
            return
        case Shape.PERIOD:
            row.input, row.options = "period", _periods(draft)
            return
        case Shape.TWO:
            row.pair = (*draft.values, "", "")[:2]  # type: ignore[assignment]
            row.input = f"{_input(declared)}s"
            return
    row.pair = ((*draft.values, "")[0], "")
    row.input = _input(declared)
    if isinstance(declared.values, Choices):
        row.input = "choices"
        offered = declared.values.offered(viewer)
        row.options = [Option(value, label, value in draft.values) for value, label in offered]
        row.many = len(row.options) > FEW
    elif isinstance(declared.values, Names):
        row.input = "names"
        row.options = _named(draft, declared.values)
    elif declared.suggested is not None:
        row.options = [Option(text, text) for text in declared.suggested()]


def _input(declared: Field) -> str:
    match declared.kind:
        case Kind.DATE | Kind.INSTANT:
            return "date"
        case Kind.NUMBER | Kind.MONEY:
            return "number"
    return "text"


def _named(draft: Draft, names: Names) -> list[Option]:
    """Those chosen, and those that what was typed could mean."""
    numbers = [int(value) for value in draft.values if value.isascii() and value.isdigit()]
    known = names.labels(numbers) if numbers else {}
    found = [Option(str(pk), label, True) for pk, label in known.items()]
    if draft.typed:
        found += [Option(str(pk), n) for pk, n in names.like(draft.typed) if pk not in known]
    return found


def _units(draft: Draft) -> list[Option]:
    words = {"d": _("days"), "w": _("weeks"), "m": _("months"), "y": _("years")}
    return [Option(unit, label, unit == draft.unit) for unit, label in words.items()]


def _periods(draft: Draft) -> list[Option]:
    words = {
        "day": pgettext("period", "day"),
        "week": pgettext("period", "week"),
        "month": pgettext("period", "month"),
        "quarter": pgettext("period", "quarter"),
        "year": pgettext("period", "year"),
    }
    now = draft.values[0] if draft.values and draft.values[0] in words else "month"
    return [Option(period, label, period == now) for period, label in words.items()]
