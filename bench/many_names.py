"""A house with nothing but names, numbers and standings: a million of them in a few minutes.

Surnames are as frequent as in life (Zipf), a third of the names hold a rare one, one in eight is
a company; each seller has five hundred customers and each team forty sellers.
"""

import random
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import Any

from bench.serving import HOUSES
from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

PER_SELLER, PER_TEAM = 500, 40
RARE_WORDS = 12_000
BUYS = 0.7  # of the customers have a standing
CLOSED_ON = date(2026, 5, 1)
MANAGER, LEADER, SELLER = (f"{name}@nombres.example" for name in ("todos", "equipo", "vendedor"))
CLASSES = ("ORO", "PLATA", "BRONCE", "BAJO VALOR")
Row = tuple[Any, ...]


def house_of_names(customers: int) -> Path:
    """The data directory; made once, then kept for later runs."""
    data = HOUSES / f"names-{customers}"
    if not (data / "bench-ready").exists():
        print(f"writing down {customers:,} names...", file=sys.stderr, flush=True)
        with django_ready(DataDir(data)):
            _fill(customers)
        (data / "bench-ready").touch()
    return data


def _fill(customers: int) -> None:
    from django.db import connection, transaction

    from vinculo.customers import search
    from vinculo.workspace.demo.bulk import without_indexes

    tables = (
        "customers_customer", "customers_identitydocument", "customers_contactpoint",
        "customers_standing", "customers_searchtext",
    )  # fmt: skip
    with transaction.atomic(), connection.cursor() as cursor:
        teams = _people(customers)
        with without_indexes(cursor, tables):
            for table, (columns, rows) in _tables(customers, teams).items():
                with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                    for row in rows():
                        copy.write_row(row)
            search.rebuild()
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join((*tables, 'customers_nameword'))}")


def _people(customers: int) -> dict[int, int]:
    """Sellers and their teams; the first seller, who leads no one, her leader, and a manager."""
    from vinculo.shell.accounts.models import Company, Role, RoleScope, Team, User

    Company.found(name="Nombres S.A.S.")
    sellers = max(2, customers // PER_SELLER)
    teams = Team.objects.bulk_create(
        Team(name=f"Equipo {n}") for n in range(1 + (sellers - 1) // PER_TEAM)
    )
    User.objects.bulk_create(
        User(
            email=SELLER if not n else f"v{n}@nombres.example", full_name=f"Vendedor {n}",
            role="own-only", team=teams[n // PER_TEAM],
        )
        for n in range(sellers)
    )  # fmt: skip
    RoleScope.objects.create(role="own-only", area="customers.read", scope="own")
    User.objects.invite(LEADER, "Jefa de equipo", Role.SELLER, team=teams[0])
    User.objects.invite(MANAGER, "Gerente", Role.MANAGER)
    found = User.objects.filter(role="own-only").order_by("pk")
    return dict(found.values_list("pk", "team_id"))


def _tables(
    customers: int, teams: dict[int, int]
) -> dict[str, tuple[str, Callable[[], Iterator[Row]]]]:
    owners = list(teams)

    def owner(pk: int) -> int:
        return owners[pk % len(owners)]

    def people() -> Iterator[Row]:
        from vinculo.lib.text import sort_key

        for pk, (kind, name) in enumerate(_names(customers), 1):
            own = owner(pk)
            yield (
                pk, kind, name, "", "", sort_key(name), "CO", "Bogotá", "", "", own, teams[own],
                "2026-01-01",
            )  # fmt: skip

    def documents() -> Iterator[Row]:
        for pk in range(1, customers + 1):
            number = str(10_000_000 + pk * 89)
            yield pk, pk, "cc", "CO", number, number, True

    def phones() -> Iterator[Row]:
        for pk in range(1, customers + 1):
            digits = str(3_000_000_000 + pk * 499)
            yield pk, pk, "phone", digits, f"+57{digits}", digits[::-1], "", True, True

    def standings() -> Iterator[Row]:
        rng = random.Random(3)
        for pk in range(1, customers + 1):
            if rng.random() < BUYS:
                own, amount = owner(pk), round(rng.lognormvariate(13, 1.5))
                rank = 1 if amount > 3e6 else 2 if amount > 1e6 else 3 if amount > 3e5 else 4
                yield (
                    pk, own, teams[own], CLOSED_ON, rank, CLASSES[rank - 1],
                    CLOSED_ON, amount, 12, rank, 2, CLOSED_ON, "{}", "{}",
                )  # fmt: skip

    return {
        "customers_customer": (
            "id, kind, name, given_names, surnames, sort_name, country, city, industry,"
            " preferred_channel, owner_id, team_id, created_at", people,
        ),
        "customers_identitydocument": (
            "id, customer_id, kind, country, as_typed, number, is_valid", documents,
        ),
        "customers_contactpoint": (
            "id, customer_id, kind, as_typed, value, reversed_digits, label, is_primary, is_valid",
            phones,
        ),
        "customers_standing": (
            "customer_id, owner_id, team_id, period, rank, class_name, since_on, amount,"
            " tenure_months, amount_band, tenure_band, last_purchase_on, spark, reason", standings,
        ),
    }  # fmt: skip


def _names(customers: int) -> Iterator[tuple[str, str]]:
    from vinculo.workspace.demo.words.names import MEN, SURNAMES, WOMEN
    from vinculo.workspace.demo.writing_down import misspelt

    rng = random.Random(1)
    frequent = list(SURNAMES)
    weights = list(accumulate(1 / (n + 4) for n in range(len(frequent))))
    given = [*WOMEN, *MEN]
    given_weights = list(accumulate(1 / (n % len(WOMEN) + 8) for n in range(len(given))))
    rare = [_made_up(rng) for _ in range(RARE_WORDS)]
    trades = ("Panadería", "Ferretería", "Droguería", "Restaurante", "Supermercado", "Tienda")
    for _ in range(customers):
        first, second = rng.choices(frequent, cum_weights=weights, k=2)
        luck = rng.random()
        if luck < 0.125:
            yield "organisation", f"{rng.choice(trades)} {rng.choice(rare)} de {first} S.A.S."
            continue
        if luck < 0.45:
            second = rng.choice(rare)
        (names,) = rng.choices(given, cum_weights=given_weights)
        if luck > 0.97:
            first = misspelt(rng, first)
        yield "person", f"{names} {first} {second}" if luck < 0.9 else f"{first} {second} {names}"


def _made_up(rng: random.Random) -> str:
    words = (
        "ba be bo ca co cha che da di do fe fo ga gui la le lu ma mi mo na no ña pe pa "
        "que ra rri ro sa so ta ti tu va ve ya zu ze llo"
    )
    syllables = words.split()
    ends = ("n", "s", "z", "", "r", "l")
    return ("".join(rng.choices(syllables, k=rng.randint(2, 4))) + rng.choice(ends)).capitalize()
