"""The list of customers, as views, acts on many, and files know it: by what its address means."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.filters.saying import explain
from vinculo.workspace.list.asked import COOLING, Asked
from vinculo.workspace.list.listing import customers
from vinculo.workspace.list.narrowing import fields, whole
from vinculo.workspace.list.tabs import sees_money, settled

USUAL = (
    "document", "city", "phone", "email", "owner", "class", "amount", "last_purchase",
)  # fmt: skip


def asked_by(query: str, viewer: User) -> Asked:
    """What the part of an address behind its `?` asks for."""
    asked = Asked.read(QueryDict(query.removeprefix("?")).dict())  # type: ignore[arg-type]
    return settled(asked, viewer, sees_money(viewer))


def is_a_set(asked: Asked) -> bool:
    """What is found by typing, or by reading rhythms page by page, has no whole."""
    return not asked.q and asked.vista != COOLING


def _select(query: str, viewer: User) -> QuerySet[Customer]:
    asked = asked_by(query, viewer)
    if not is_a_set(asked):
        raise Problem(_("This list cannot be taken as a whole: choose its rows one by one."))
    return customers(asked, viewer)


def _numbered(ids: Sequence[int], viewer: User) -> QuerySet[Customer]:
    return customers_for(viewer).filter(pk__in=ids)


def _settled(query: str, viewer: User) -> str:
    return asked_by(query, viewer).but(v=None).query


def _sentence(query: str, viewer: User) -> str:
    return explain(whole(asked_by(query, viewer), viewer), fields(), viewer)


def _chosen(query: str) -> tuple[str, ...]:
    asked = Asked.read(QueryDict(query.removeprefix("?")).dict())  # type: ignore[arg-type]
    return asked.chosen


CUSTOMERS = Arranged(
    title=_("Customers"),
    list_url="customer_list",
    needs="customers.read",
    exports="customers.export",
    subject_kind="customer",
    usual=USUAL,
    select=_select,
    numbered=_numbered,
    settled=_settled,
    sentence=_sentence,
    chosen=_chosen,
    order=("sort_name", "id"),
)
