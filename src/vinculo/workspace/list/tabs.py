"""The ways to look at the customers, and the sentence that says what is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from vinculo.analytics.models import MatrixClose
from vinculo.customers.models import Tag
from vinculo.shell.accounts.access import allowed, scope_of
from vinculo.shell.accounts.models import Role, Scope, User
from vinculo.shell.filters.as_text import to_line
from vinculo.shell.filters.saying import chips
from vinculo.shell.filters.tree import All
from vinculo.shell.kept import kept
from vinculo.shell.ui.tags.figures import day
from vinculo.workspace.list.asked import (
    ALL,
    BY_AMOUNT,
    BY_CITY,
    BY_NAME,
    COOLING,
    MINE,
    NEVER,
    QUIET,
    UNBOUGHT,
    Asked,
)
from vinculo.workspace.list.choices import Choices
from vinculo.workspace.list.narrowing import fields, written

MOST_TAGS = 100


@dataclass(frozen=True, slots=True)
class Tab:
    label: str | Promise
    url: str
    current: bool
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """One condition of the sentence, and the list without it."""

    words: str
    without: str


def settled(asked: Asked, viewer: User, sees_money: bool) -> Asked:
    """The list that is meant when the address leaves things open."""
    vista = asked.vista
    if not vista:
        plain = not asked.is_filtered and not asked.q
        vista = MINE if viewer.job == Role.SELLER and plain else ALL
    orden = asked.orden
    if not sees_money:
        hidden = {"rank": None, "amount_band": None, "tenure_band": None, "mes": ""}
        plain_order = asked.by in (BY_NAME, BY_CITY) or asked.is_own_order
        asked, orden = asked.but(**hidden), orden if plain_order else BY_NAME
        vista = vista if vista in (ALL, MINE) else ALL
    if vista == QUIET and not allowed(viewer, "interactions.read"):
        vista = ALL
    return asked.but(vista=vista, orden=orden or BY_AMOUNT)


@kept("matrix_closes", "matrix_settings")
def class_names() -> Sequence[str]:
    close = MatrixClose.last()
    return close.policy.classes if close else ()


@kept("tags")
def all_tags() -> Choices:
    """Those that a list can be narrowed down to."""
    return tuple(Tag.objects.order_by("name").values_list("pk", "name")[:MOST_TAGS])


def tabs(asked: Asked, viewer: User, sees_money: bool, classes: Sequence[str]) -> list[Tab]:
    plain = Asked(orden="" if asked.orden == BY_AMOUNT else asked.orden)
    found = []
    if viewer.job == Role.SELLER or asked.vista == MINE:
        found.append((_("My customers"), plain.but(vista=MINE)))
    found.append((_("All"), plain.but(vista=ALL)))
    if sees_money:
        for rank, name in enumerate(classes, start=1):
            found.append((name, plain.but(vista=ALL, rank=rank)))
        found.append((_("Cooling down"), Asked(vista=COOLING)))
        if allowed(viewer, "interactions.read"):
            found.append((_("Nobody has spoken to them for 60 days"), plain.but(vista=QUIET)))
        found.append((_("Have not bought yet"), Asked(vista=UNBOUGHT)))
    return [
        Tab(label, f"/clientes/{to.query}", not asked.q and _same(asked, to)) for label, to in found
    ]


def _same(asked: Asked, other: Asked) -> bool:
    band = asked.amount_band is not None or asked.tenure_band is not None
    return (asked.vista, asked.rank) == (other.vista, other.rank) and not (band and other.rank)


def tokens(asked: Asked, viewer: User, classes: Sequence[str]) -> list[Token]:
    """What narrows the list beyond its tab."""
    found = _of_tree(asked, viewer)
    if asked.amount_band is not None or asked.tenure_band is not None:
        words = _("of one cell of the matrix")
        found.append(Token(words, asked.but(amount_band=None, tenure_band=None).query))
    if asked.rank is not None and not 1 <= asked.rank <= len(classes):
        found.append(Token(_("of a class that does not exist"), asked.but(rank=None).query))
    if asked.ciudad:
        words = _("from %(city)s") % {"city": asked.ciudad}
        found.append(Token(words, asked.but(ciudad="").query))
    if asked.mes:
        found.append(Token(_month_words(asked.mes), asked.but(mes="").query))
    if asked.responsable is not None:
        owner = User.objects.filter(pk=asked.responsable).first()
        words = _("attended by %(owner)s") % {"owner": owner or "?"}
        found.append(Token(words, asked.but(responsable=None).query))
    if asked.etiqueta is not None:
        tag = Tag.objects.filter(pk=asked.etiqueta).first()
        words = _("with the tag %(tag)s") % {"tag": tag or "?"}
        found.append(Token(words, asked.but(etiqueta=None).query))
    return found


def _month_words(month: str) -> str:
    if month == NEVER:
        return _("who never bought")
    said = day(date.fromisoformat(f"{month}-01"), "month")
    return _("whose last purchase was in %(month)s") % {"month": said}


def _of_tree(asked: Asked, viewer: User) -> list[Token]:
    """Each part at the top of what somebody wrote can be taken away."""
    parts = written(asked)
    if not parts:
        return []
    found = []
    for number, words in enumerate(chips(All(parts), fields(), viewer)):
        rest = All(parts[:number] + parts[number + 1 :])
        found.append(Token(words, asked.but(f=to_line(rest)).query))
    return found


def sees_money(viewer: User) -> bool:
    """Whether the whole list may be ordered by what they buy: no order may tell a figure."""
    commerce, mine = scope_of(viewer, "commerce.read"), scope_of(viewer, "customers.read")
    return allowed(viewer, "commerce.read") and commerce in (mine, Scope.ALL)
