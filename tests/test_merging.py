"""Whatever names a customer follows them into another record: nothing is left behind unseen."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import connection, models

from vinculo.config.merging import FOLLOWERS
from vinculo.customers.models import Customer

# Names a record without a key: (kind, number).
BY_KIND = {"subject_kind": "subject_id", "record_kind": "record_id"}


def naming_columns() -> Iterator[tuple[str, str]]:
    for model in apps.get_models(include_auto_created=True):
        table = model._meta.db_table
        names = {field.name for field in model._meta.concrete_fields}
        for field in model._meta.concrete_fields:
            is_key = isinstance(field, models.ForeignKey) and field.related_model is Customer
            if is_key or field.attname == "customer_id":
                yield table, field.column
        for kind, number in BY_KIND.items():
            if kind in names and number in names:
                yield table, number


# What they refer to is said by the field whose value they are.
KNOWN_BY_THEIR_FIELD = {("customers_ownvalue", "refers_to")}
CLAIMED = [claim for one in FOLLOWERS for claim in one.claims]


@pytest.mark.parametrize(("table", "column"), sorted(set(naming_columns())))
def test_everything_that_names_a_customer_follows(table: str, column: str) -> None:
    assert (table, column) in CLAIMED, (
        f"{table}.{column} names customers, and nobody says what becomes of it when two records "
        "become one. Offer a follower in the room's `following.py`: `Rows` moves the rows, "
        "`OneEach` keeps one per customer, `Stays` says why they keep the old number."
    )


def test_nothing_is_claimed_twice_or_for_nothing() -> None:
    assert len(CLAIMED) == len(set(CLAIMED))
    assert len({one.name for one in FOLLOWERS}) == len(FOLLOWERS)
    assert set(CLAIMED) - KNOWN_BY_THEIR_FIELD == set(naming_columns())


@pytest.mark.django_db
def test_the_database_knows_no_other_key_to_a_customer() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, a.attname FROM pg_constraint c"
            " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)"
            " WHERE c.contype = 'f' AND c.confrelid = 'customers_customer'::regclass"
        )
        assert set(cursor.fetchall()) <= set(CLAIMED)
