"""Take the example company out, some customers at a time; what was begun can be begun again."""

from datetime import date
from typing import Any

from django.db import DatabaseError, transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from vinculo.analytics.models import MatrixClose
from vinculo.commerce.events import PurchasesRemoved
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import months_of, touch_months
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, Role, Team, User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.work.working import Report, unheard
from vinculo.workspace.demo.events import DemoRemoved
from vinculo.workspace.demo.removal.extent import extents
from vinculo.workspace.demo.removal.going import claims, going_sql
from vinculo.workspace.demo.removal.models import DemoExtent
from vinculo.workspace.demo.removal.uprooting import Roots, rows, uprooting
from vinculo.workspace.demo.serving import remove_serving

AT_ONCE = 500
CATALOGUE = (
    "commerce_product", "commerce_category", "commerce_shop", "customers_tag",
    "commerce_exchangerate",
)  # fmt: skip


class NoDemo(Problem):
    """There is no example company here."""


def remove(by: Actor, report: Report = unheard) -> dict[str, Any]:
    """Answers how many customers, purchases and people went. Raises NoDemo."""
    last = extents()
    if not last:
        raise NoDemo(_("There is no example data here, or it was removed already."))
    roots = Roots()
    ids = [pk for (pk,) in rows(going_sql(last))]
    gone, months = 0, set[date]()
    for first in range(0, len(ids), AT_ONCE):
        report(first, len(ids), _("Removing customers of the example"))
        some = ids[first : first + AT_ONCE]
        with uprooting():
            gone += _customers(roots, some, months)
    report(len(ids), len(ids), _("Removing catalogue and people of the example"))
    with uprooting():
        gone += _anonymous(roots, last["commerce_purchase"], months)
        _tasks(roots, last["shell_task"])
        for table in (*CATALOGUE, *CATALOGUE):  # a category goes once what is in it went
            roots.uproot(table, roots.unused(table, last[table]))
        people = _people(last["shell_user"], by)
        Team.objects.filter(pk__lte=last["shell_team"], members=None, children=None).delete()
        remove_serving()
        _conclude(by, len(ids), gone, months)
    return {"customers": len(ids), "purchases": gone, "people": people}


def _customers(roots: Roots, ids: list[Any], months: set[date]) -> int:
    params: dict[str, Any] = {"ids": ids}
    months |= months_of("SELECT id FROM commerce_purchase WHERE customer_id = ANY(%(ids)s)", params)
    gone = 0
    for claim in claims():
        own = roots.identity[claim.table]
        where = claim.naming("= ANY(%(ids)s)")
        found = rows(f"SELECT t.{own} FROM {claim.table} t WHERE {where}", params)
        removed = roots.uproot(claim.table, [pk for (pk,) in found])
        gone += removed if claim.table == "commerce_purchase" else 0
    roots.uproot("customers_customer", ids)
    return gone


def _anonymous(roots: Roots, last: int, months: set[date]) -> int:
    """Sales of the example to nobody in particular."""
    select = "SELECT id FROM commerce_purchase WHERE customer_id IS NULL AND id <= %(last)s"
    months |= months_of(select, {"last": last})
    return roots.uproot("commerce_purchase", [pk for (pk,) in rows(select, {"last": last})])


def _tasks(roots: Roots, last: int) -> None:
    """Of the example, on nothing that stays."""
    select = """
        SELECT id FROM shell_task t WHERE id <= %(last)s AND NOT (subject_kind = 'customer'
           AND EXISTS (SELECT FROM customers_customer c WHERE c.id = t.subject_id))"""
    roots.uproot("shell_task", [pk for (pk,) in rows(select, {"last": last})])


def _people(last: int, by: Actor) -> int:
    """Whoever asked stays, and one administrator in any case. Who answers for something that
    stays, or is named by what happened, can no longer enter but keeps their name."""
    mine = User.objects.filter(pk__lte=last).exclude(pk=by.user_id or 0)
    leading = User.objects.filter(is_active=True, role=Role.ADMINISTRATOR)
    if not leading.exclude(pk__in=mine.values("pk")).exists():
        mine = mine.exclude(pk__in=leading.order_by("pk").values("pk")[:1])
    people = list(mine)
    for person in people:
        try:
            with transaction.atomic():
                if _is_named(person):
                    raise ProtectedError("", set())
                person.delete()
        except (ProtectedError, DatabaseError):
            User.objects.filter(pk=person.pk).update(is_active=False)
    return len(people)


def _is_named(person: User) -> bool:
    return person.customers.exists() or person.tasks.exists()


def _conclude(by: Actor, customers: int, purchases: int, months: set[date]) -> None:
    """The house is the company's own; its value is closed anew."""
    Company.objects.update(is_demo=False)
    DemoExtent.objects.all().delete()
    if not Purchase.objects.exists():
        MatrixClose.objects.all().delete()
    if months:
        touch_months(months)
        announce(PurchasesRemoved.spanning(months, purchases), by)
    announce(DemoRemoved(customers, purchases), by)
