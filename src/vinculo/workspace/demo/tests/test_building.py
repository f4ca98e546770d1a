"""Building the demo company: the same every time, whole or not at all."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from vinculo.customers.models import Customer, Standing
from vinculo.customers.search import search
from vinculo.shell.models import Company
from vinculo.workspace import demo
from vinculo.workspace.demo.building import LOADED, NUMBERED, quiet, write_down
from vinculo.workspace.demo.tests.asking import one, rows

TODAY = date(2026, 6, 18)
TABLES = (*NUMBERED, "shell_user", "shell_team", "shell_task", "commerce_monthtouched")


def checksums(seed: int) -> dict[str, str]:
    with transaction.atomic():
        write_down(120, 1, seed, quiet, TODAY)
        found = {
            table: one(f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table} t")
            for table in TABLES
        }
        transaction.set_rollback(True)
    return found


@pytest.mark.django_db
def test_the_same_arguments_make_the_same_company_and_another_seed_another() -> None:
    first, again, other = checksums(1), checksums(1), checksums(2)

    assert first == again
    same = {table for table in TABLES if first[table] == other[table]}
    # What is sold, and who the first fifteen employees are, is no matter of luck.
    assert same <= {
        "commerce_category", "commerce_product", "commerce_shop", "commerce_exchangerate",
        "commerce_monthtouched", "customers_tag", "shell_user", "shell_team",
    }  # fmt: skip


@pytest.mark.django_db
def test_ten_customers_are_a_company_too() -> None:
    counts = write_down(10, 1, 3, quiet, TODAY)

    assert Customer.objects.count() == 10
    assert counts["purchases"] == one("SELECT count(*) FROM commerce_purchase") > 50


def test_a_house_with_data_is_left_alone(db: None) -> None:
    Customer.objects.create(name="Ana Ruiz", sort_name="ana ruiz")

    with pytest.raises(demo.HouseNotEmpty):
        demo.build(10, 1, 1, today=TODAY)

    assert Customer.objects.count() == 1
    assert not Company.objects.exists()


def test_tables_are_left_as_they_were_found(db: None) -> None:
    indexes = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
    keys = f"""SELECT conrelid, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE conrelid = ANY(ARRAY{list(LOADED)}::regclass[]) ORDER BY 1, 2"""
    before = rows(indexes), rows(keys)

    write_down(10, 1, 1, quiet, TODAY)

    assert (rows(indexes), rows(keys)) == before
    assert Customer.objects.create(name="Ana Ruiz", sort_name="ana ruiz").pk == 11


@pytest.mark.django_db
def test_the_whole_company_can_be_searched_and_has_classes(tmp_path: Path, settings: Any) -> None:
    settings.DATA_DIR = tmp_path  # of the warehouse
    told: list[tuple[object, ...]] = []
    # As of the real today: the matrix closes the months up to the real one.
    demo.build(150, 1, 1, lambda *said: told.append(said))

    assert (150, 150) in told
    assert Company.get().is_demo
    assert Standing.objects.get(customer__name__startswith="María Fernanda Q").class_name == "ORO"
    (hit, *_others) = search("kintero salazar maria", None)
    assert hit.customer.name == "María Fernanda Quintero Salazar"
    with pytest.raises(demo.HouseNotEmpty):
        demo.build(40, 1, 1)
