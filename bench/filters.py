"""Filter trees over the customers of a company: how long a page of the list takes to be found."""

import json
import subprocess
import sys
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import Any

from bench import Section, Table
from bench.contacts import fill_up
from bench.serving import demo_house

SIZES, QUICK_SIZES = (10_000, 500_000), (300,)
YEARS = 2
CONTACTS = {500_000: 10_000_000}  # contacts of a house; a smaller one keeps what the demo has
ROUNDS, QUICK_ROUNDS = 15, 3
MANAGER, SELLER = "patricia.gomez@andina.example", "lucia.marin@andina.example"
# %(product)s, %(category)s ... stand for what the house has.
TREES = {
    "class, city, bought of a category, not contacted":
        "class.is:1,2;city.is:Bogotá;purchases(category.is:%(category)s;on.last:90d);"
        "contacts*none(on.this:month)",
    "bought a product in 90 days, no open task":
        "purchases(product.is:%(product)s;on.last:90d);tasks*none()",
    "best class, last bought over 60 days ago": "class.is:1;last_purchase.longer_ago:60d",
    "bought three times in half a year, one city": "purchases*3(on.last:6m);city.is:Ibagué",
    "bought for a million this year, quiet for 60 days":
        "purchases*sum.amount.1000000(on.this:year);contacts*none(on.last:60d)",
    "one of two tags, e-mail, not of the last class":
        "(tag.is:%(tag)s|tag.is:%(other_tag)s);email.yes;class.is_not:4",
    "nothing bought for 180 days, much before":
        "purchases*none(on.last:180d);amount.at_least:500000",
    "fell a class in half a year, one owner":
        "class_changes(on.last:6m;rose.no);owner.is:%(owner)s",
    "complained and bought in a month":
        "contacts(outcome.is:complained;on.last:30d);purchases(on.last:30d)",
    "quiet, each class by its own measure":
        "((class.is:1;contacts*none(on.last:30d))|(class.is:2;contacts*none(on.last:60d)))",
}  # fmt: skip
METHOD = (
    "Ten filters as a person would write them over the demo company ({years} years of purchases; "
    "the one of 500,000 customers filled up to 10,000,000 contacts, dated back over the years): "
    "the first page of the list, by amount and by name, for a manager who sees everybody and a "
    "seller who sees her team. One process asks each {rounds} times, after once to warm up. "
    "*Whole table* names what the plan reads from beginning to end, of purchases, their lines and "
    "contacts."
)
COLUMNS = ("customers", "filter", "order", "manager p50 ms", "manager p95 ms", "seller p50 ms",
           "seller p95 ms", "whole table")  # fmt: skip
LARGE = ("commerce_purchase", "commerce_purchaseline", "interactions_interaction")


def run(quick: bool) -> Section:
    rounds = QUICK_ROUNDS if quick else ROUNDS
    method = METHOD.format(years=YEARS, rounds=rounds)
    section = Section("filters", "Filter trees", method)
    rows: list[list[Any]] = []
    for size in QUICK_SIZES if quick else SIZES:
        house = str(demo_house(size, YEARS))
        command = [
            sys.executable,
            "-m",
            "bench.filters",
            house,
            str(rounds),
            str(CONTACTS.get(size, 0)),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.strip()[-600:])
        rows += [[size, *row] for row in json.loads(done.stdout.splitlines()[-1])]
    section.tables.append(Table("The first page", COLUMNS, rows))
    return section


def main(data: str, rounds: int, contacts: int) -> None:
    from vinculo.cli.house import django_ready
    from vinculo.runtime.datadir import DataDir

    with django_ready(DataDir(Path(data))):
        fill_up(contacts)
        known = _known()
        rows = []
        for name, tree in TREES.items():
            for order in ("amount", "name"):
                print(f"{name}, by {order}", file=sys.stderr, flush=True)
                row: list[Any] = [name, order]
                for email in (MANAGER, SELLER):
                    page = _page(tree % known, email, order)
                    cuts = quantiles(_walls(page, rounds), n=20)
                    row += [cuts[9], cuts[18]]
                plan = _page(tree % known, MANAGER, order).explain()
                whole = [table for table in LARGE if f"Seq Scan on {table} " in plan]
                rows.append([*row, ", ".join(whole)])
    print(json.dumps(rows))


def _known() -> dict[str, int]:
    """Products, tags and people that the house has."""
    from vinculo.commerce.models import Category, Product
    from vinculo.customers.models import Tag
    from vinculo.shell.accounts.models import User

    product = Product.objects.exclude(category=None).order_by("pk")[4]
    tags = list(Tag.objects.order_by("pk").values_list("pk", flat=True)[:2])
    return {
        "product": product.pk,
        "category": Category.objects.filter(products__isnull=False).order_by("pk")[2].pk,
        "tag": tags[0],
        "other_tag": tags[-1],
        "owner": User.objects.get(email=SELLER).pk,
    }


def _page(tree: str, email: str, order: str) -> Any:
    from vinculo.customers.access import customers_for, standings_for
    from vinculo.shell.accounts.models import User
    from vinculo.shell.filters.as_text import from_text
    from vinculo.shell.filters.compiling import compiled
    from vinculo.workspace.list.narrowing import CUSTOMER, STANDING, fields

    viewer = User.objects.get(email=email)
    by_amount = order == "amount"
    base = STANDING if by_amount else CUSTOMER
    rows: Any = standings_for(viewer) if by_amount else customers_for(viewer)
    rows = rows.filter(compiled(from_text(tree), fields(), viewer, base))
    by = ("-amount", "-customer_id") if by_amount else ("sort_name", "id")
    return rows.order_by(*by).values_list("pk")[:31]


def _walls(page: Any, rounds: int) -> list[float]:
    list(page.all())
    walls = []
    for _ in range(rounds):
        start = perf_counter()
        list(page.all())
        walls.append((perf_counter() - start) * 1000)
    return walls


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
