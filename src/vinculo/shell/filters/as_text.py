"""A filter as one line, for an address: `class.any:1,2;city.is:Bogotá;!contacts(on.this:month)`.

`;` joins what must all hold and `|` what may; brackets make groups, `!` turns round.
`purchases*3(...)` is at least three, `purchases*sum.amount.500000(...)` at least so much. Before a
sign that is meant as a letter stands `~`.
"""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.tree import (
    DEEPEST,
    All,
    AnyOf,
    Condition,
    Has,
    Node,
    Not,
    Related,
    within_limits,
)

LONGEST = 4000
SIGNS = frozenset("~;|(),!*:.")  # in names
ENDS = frozenset("~;|(),")  # in values


def to_text(node: Node) -> str:
    """Empty for the filter that lets everything through."""
    if isinstance(node, All) and len(node.parts) > 1:
        return ";".join(_written(part) for part in node.parts)
    return "" if node == All() else _written(node)


def to_line(node: Node) -> str:
    """The shortest that means the same, for an address: no group around a single part."""
    while isinstance(node, All) and len(node.parts) == 1:
        node = node.parts[0]
    return to_text(node)


def from_text(text: str) -> Node:
    """The tree that was written. Other lines may mean the same: `a.is:1` is `(a.is:1)`."""
    if len(text) > LONGEST:
        raise FilterProblem(_("The filter is too long."))
    if not text:
        return All()
    reader = _Reader(text)
    node = reader.group(1, "")
    return within_limits(node)


def _written(node: Node) -> str:
    match node:
        case All(parts):
            return f"({';'.join(map(_written, parts))}{';' if len(parts) < 2 else ''})"
        case AnyOf(parts):
            return f"({'|'.join(map(_written, parts))}{'|' if len(parts) < 2 else ''})"
        case Not(part):
            return f"!{_written(part)}"
        case Condition(field, lookup, values):
            line = f"{_safe(field)}.{_safe(lookup)}"
            return line + (":" + ",".join(_safe(value, ENDS) for value in values) if values else "")
        case Related(path, where, has, at_least, of):
            line = _safe(path) + _quantity(has, at_least, of)
            return f"{line}({_written(where) if where is not None else ''})"


def _quantity(has: Has, at_least: str, of: str) -> str:
    if has == Has.SOME and not at_least and not of:
        return ""
    if has == Has.COUNT and at_least.isascii() and at_least.isdigit() and not of:
        return f"*{at_least}"
    return f"*{has}" + (f".{_safe(of)}.{_safe(at_least, ENDS)}" if at_least or of else "")


def _safe(text: str, signs: frozenset[str] = SIGNS) -> str:
    return "".join(f"~{sign}" if sign in signs else sign for sign in text)


class _Reader:
    """Reads from left to right, one sign at a time."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def group(self, depth: int, end: str) -> Node:
        """Up to `end`. One part without a sign behind it is that part itself."""
        if depth > 2 * DEEPEST:  # brackets round a part take a level of their own
            raise FilterProblem(_("The filter has groups within groups, too many of them."))
        parts: list[Node] = []
        joint = ""
        while self.next not in (end, ""):
            if self.next in ";|" and not parts and not joint:
                joint = self.take()  # a group of nobody
                break
            parts.append(self.part(depth))
            if self.next not in (";", "|"):
                break
            sign = self.take()
            if joint and sign != joint:
                raise self.trouble()
            joint = sign
        if self.next != end:
            raise self.trouble()
        if not joint:
            if len(parts) != 1:
                raise self.trouble()
            return parts[0]
        return AnyOf(tuple(parts)) if joint == "|" else All(tuple(parts))

    def part(self, depth: int) -> Node:
        if depth > 2 * DEEPEST:
            raise FilterProblem(_("The filter has groups within groups, too many of them."))
        if self.next == "!":
            self.take()
            return Not(self.part(depth + 1))
        if self.next == "(":
            self.take()
            node = self.group(depth + 1, ")")
            self.take()
            return node
        name = self.word()
        if self.next == ".":
            self.take()
            return Condition(name, self.word(), self.values())
        return self.related(name, depth)

    def values(self) -> tuple[str, ...]:
        if self.next != ":":
            return ()
        self.take()
        values = [self.word(ENDS)]
        while self.next == ",":
            self.take()
            values.append(self.word(ENDS))
        return tuple(values)

    def related(self, path: str, depth: int) -> Related:
        has, at_least, of = Has.SOME, "", ""
        if self.next == "*":
            self.take()
            word = self.word()
            if word.isascii() and word.isdigit():
                has, at_least = Has.COUNT, word
            elif word in list(Has):
                has = Has(word)
            else:
                raise self.trouble()
            if self.next == ".":
                self.take()
                of = self.word()
                if self.next != ".":
                    raise self.trouble()
                self.take()
                at_least = self.word(ENDS)
        where = None
        if self.next != "(":
            raise self.trouble()
        self.take()
        if self.next != ")":
            where = self.group(depth + 1, ")")
        self.take()
        return Related(path, where, has, at_least, of)

    @property
    def next(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self) -> str:
        sign = self.next
        self.at += 1
        return sign

    def word(self, signs: frozenset[str] = SIGNS) -> str:
        found = []
        while (sign := self.next) and (sign not in signs or sign == "~"):
            self.take()
            if sign == "~":
                sign = self.take()
                if not sign:
                    raise self.trouble()
            found.append(sign)
        return "".join(found)

    def trouble(self) -> FilterProblem:
        rest = self.text[self.at : self.at + 20]
        return FilterProblem(_("The filter cannot be read from “%(rest)s” on."), rest=rest)
