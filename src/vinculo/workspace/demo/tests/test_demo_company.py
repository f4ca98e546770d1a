"""What is in the demo company: money adds up, time goes forward, and it is as dirty as promised."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.interactions.models import Interaction
from vinculo.shell.models import Task, User
from vinculo.workspace.demo.building import quiet, write_down
from vinculo.workspace.demo.tests.asking import one, rows

TODAY = date(2026, 6, 18)


@pytest.fixture(scope="module", autouse=True)
def company(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Any]]:
    """Built once for all who only look at it, in a transaction that is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield write_down(1200, 2, 7, quiet, TODAY)
        transaction.set_rollback(True)


def test_it_says_how_much_it_wrote(company: dict[str, Any]) -> None:
    assert company["customers"] == 1200
    for counted, table in (
        ("customers", "customers_customer"), ("purchases", "commerce_purchase"),
        ("lines", "commerce_purchaseline"), ("payments", "commerce_payment"),
        ("people", "shell_user"),
    ):  # fmt: skip
        assert company[counted] == one(f"SELECT count(*) FROM {table}")


def test_money_adds_up_to_the_last_digit() -> None:
    assert not rows("""
        SELECT p.id FROM commerce_purchase p JOIN commerce_purchaseline l ON l.purchase_id = p.id
        GROUP BY p.id HAVING p.amount <> sum(l.amount) OR p.cost <> sum(l.cost)""")
    assert not rows("SELECT id FROM commerce_purchaseline WHERE amount <> quantity * unit_price")
    assert not rows("SELECT id FROM commerce_purchase WHERE base_amount <> round(amount * rate, 4)")
    assert not rows("SELECT id FROM commerce_purchase WHERE (kind = 'sale') <> (amount > 0)")
    assert one("SELECT count(*) FROM commerce_purchase WHERE currency = 'USD'") > 0
    assert one("SELECT sum(base_amount - cost) / sum(base_amount) FROM commerce_purchase") > 0.1


def test_what_is_undone_was_sold_before_to_the_same_customer() -> None:
    assert not rows("""
        SELECT back.id FROM commerce_purchase back
        LEFT JOIN commerce_purchase sale ON sale.id = back.cancels_id AND sale.kind = 'sale'
        WHERE back.kind <> 'sale' AND (
            sale.customer_id IS DISTINCT FROM back.customer_id OR sale.customer_id IS NULL
            OR back.occurred_at <= sale.occurred_at OR sale.amount + back.amount < 0
            OR back.kind = 'cancellation' AND sale.amount + back.amount <> 0)""")


def test_nobody_paid_more_than_they_owe_and_some_are_late() -> None:
    assert not rows("""
        SELECT sale.id FROM commerce_purchase sale
        JOIN commerce_payment paid ON paid.purchase_id = sale.id
        LEFT JOIN commerce_purchase back ON back.cancels_id = sale.id
        GROUP BY sale.id HAVING sum(paid.amount) > sale.amount + coalesce(sum(back.amount), 0)""")
    late = one("""SELECT avg((paid.paid_on > sale.due_on + 7)::int) FROM commerce_payment paid
        JOIN commerce_purchase sale ON sale.id = paid.purchase_id WHERE sale.due_on IS NOT NULL""")
    assert 0.05 < late < 0.3


def test_nothing_is_on_record_that_has_not_happened_yet() -> None:
    for table, column in (
        ("commerce_purchase", "occurred_on"), ("commerce_payment", "paid_on"),
        ("interactions_interaction", "(started_at AT TIME ZONE 'America/Bogota')::date"),
        ("customers_customer", "since_on"), ("customers_remark", "created_at::date"),
    ):  # fmt: skip
        latest = one(f"SELECT max({column}) FROM {table}")
        assert TODAY - timedelta(days=30) < latest < TODAY, table


def test_tenure_reaches_back_beyond_the_first_purchase_on_record() -> None:
    first = one("SELECT min(occurred_on) FROM commerce_purchase")
    before = Customer.objects.filter(since_on__lt=first).count() / 1200

    assert 0.4 < before < 0.65
    assert Customer.objects.filter(since_on__lt=first - timedelta(days=3650)).exists()


SHARES = {
    "names in capitals": (
        0.05, 0.20, "SELECT avg((name = upper(name))::int) FROM customers_customer"),
    "numbers with a wrong digit": (
        0.01, 0.07, "SELECT avg((NOT is_valid)::int) FROM customers_identitydocument"),
    "telephones that nobody can call": (
        0.005, 0.04, "SELECT avg((NOT is_valid)::int) FROM customers_contactpoint"
        " WHERE kind <> 'email'"),
    "returned": (0.012, 0.04, "SELECT avg((kind = 'return')::int) FROM commerce_purchase"),
    "cancelled": (0.003, 0.015, "SELECT avg((kind = 'cancellation')::int) FROM commerce_purchase"),
    "bought by nobody we know": (
        0.002, 0.03, "SELECT avg((customer_id IS NULL)::int) FROM commerce_purchase"),
    "telephones of two customers or more": (
        0.008, 0.06, "SELECT avg((n > 1)::int) FROM (SELECT count(DISTINCT customer_id) n"
        " FROM customers_contactpoint WHERE kind = 'phone' AND value <> '' GROUP BY value) x"),
    "without a purchase for half a year": (
        0.15, 0.5, "SELECT avg((last < date '2025-12-18')::int) FROM (SELECT max(occurred_on) last"
        " FROM commerce_purchase WHERE customer_id IS NOT NULL GROUP BY customer_id) x"),
}  # fmt: skip


def test_it_is_as_dirty_as_life() -> None:
    for what, (least, most, query) in SHARES.items():
        assert least < one(query) < most, what
    spellings = rows(r"""SELECT DISTINCT lower(substring(as_typed from '^[[:alpha:]]+\.?'))
        FROM customers_address WHERE as_typed ~* '^(cra|kra|kr|cr|carrera)\M'""")
    assert {"carrera", "cra", "cra.", "kra", "kra.", "kr", "cr."} <= {s for (s,) in spellings}
    signs = "SELECT count(DISTINCT sign) FROM (SELECT substring(as_typed from '(#|No\\.|N°|nro)')"
    assert one(f"{signs} sign FROM customers_address) x") >= 4


def test_seasons_show() -> None:
    by_month = dict(rows("""SELECT to_char(occurred_on, 'YYYY-MM'), count(*)
        FROM commerce_purchase GROUP BY 1"""))  # fmt: skip
    assert by_month["2025-12"] > 1.4 * by_month["2026-02"]
    december, january = (
        one(f"""SELECT count(*) FROM commerce_purchase p JOIN customers_customer c
            ON c.id = p.customer_id WHERE c.industry = 'Colegio'
            AND to_char(occurred_on, 'MM') = '{month}'""")
        for month in ("12", "03")
    )
    assert december * 4 < january


def test_every_contact_is_told_in_whole_sentences() -> None:
    assert not Interaction.objects.filter(body__regex=r"[{}|]|  |\.\.|^[a-z]").exists()
    channels = set(Interaction.objects.values_list("channel", flat=True))
    assert channels == set(Interaction.Channel.values)
    assert set(Interaction.objects.values_list("outcome", flat=True)) >= set(
        Interaction.Outcome.values
    )


def test_sellers_have_late_work_work_today_and_work_to_come() -> None:
    for seller in User.objects.filter(role="seller", is_active=True):
        days = [task.due_at.date() for task in Task.objects.open().filter(assignee=seller)]
        assert min(days) < TODAY < max(days)
        assert TODAY in days
    left = User.objects.get(is_active=False)
    assert Customer.objects.filter(owner=left).count() > 10
    assert not User.objects.exclude(password__startswith="!").exists()


def test_the_star_has_a_story() -> None:
    star = Customer.objects.get(name="María Fernanda Quintero Salazar")

    assert star.since_on == date(2017, 3, 14)
    assert star.interactions.count() > 20
    assert star.purchases.count() > 40
    assert star.remarks.filter(is_pinned=True).exists()
    assert star.related_to.get(kind="decides").customer.name == "Ricardo Salazar Ortiz"


def test_everybody_may_open_the_customers_of_their_tasks() -> None:
    for task in Task.objects.open().select_related("assignee"):
        assert customers_for(task.assignee).filter(pk=task.subject_id).exists(), task.assignee
