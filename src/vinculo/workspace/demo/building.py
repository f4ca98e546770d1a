"""Build the demo company, chunk by chunk, in one transaction."""

import zlib
from collections.abc import Callable
from datetime import date, datetime, time
from random import Random
from typing import Any

import numpy as np
from django.db import connection
from django.db.backends.utils import CursorWrapper
from django.utils.translation import gettext as _

from vinculo.analytics.command import close_matrix
from vinculo.analytics.reports.making import make_reports
from vinculo.commerce.models import MonthTouched, Product, Purchase
from vinculo.customers import search
from vinculo.customers.duplicates.scanning import scan
from vinculo.customers.models import Customer
from vinculo.interactions.strength import recount_all
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import Company, Role, User
from vinculo.shell.history.quiet import no_history
from vinculo.workspace.demo import customers as customer_rows
from vinculo.workspace.demo import recording, trades
from vinculo.workspace.demo.bulk import set_sequences, without_indexes
from vinculo.workspace.demo.buying import draw_purchases
from vinculo.workspace.demo.casting import cast_into, entrust
from vinculo.workspace.demo.catalogue import read_catalogue, write_catalogue
from vinculo.workspace.demo.contacting import Scene, draw_contacts
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.customers import Chunk, Ids
from vinculo.workspace.demo.families import write_families
from vinculo.workspace.demo.identities import Record, Who, identities
from vinculo.workspace.demo.paying import draw_payments
from vinculo.workspace.demo.people import People, hire
from vinculo.workspace.demo.permitting import write_consents
from vinculo.workspace.demo.profiles import CHUNK, Profiles, draw_profiles, kinds_of
from vinculo.workspace.demo.promising import BOGOTA, write_tasks
from vinculo.workspace.demo.recording import write_contacts, write_purchases
from vinculo.workspace.demo.remembering import (
    write_relations,
    write_remarks,
    write_taggings,
    write_tags,
)
from vinculo.workspace.demo.removal.extent import note_extent
from vinculo.workspace.demo.serving import write_serving
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.story import tell
from vinculo.workspace.demo.talking import Texts, write_texts
from vinculo.workspace.demo.words.cast import CAST

Progress = Callable[..., None]

LOADED = (*customer_rows.TABLES, *recording.TABLES, recording.INTERACTION)
NUMBERED = (
    *LOADED, "customers_tag", "commerce_category", "commerce_product", "commerce_shop",
    "commerce_exchangerate",
)  # fmt: skip
STAFFED = ("shell_team", "shell_user", "shell_task")
NAME, TAX_ID = "Distribuciones Andina S.A.S.", "900.123.456-8"


class HouseNotEmpty(Problem):
    """There is data of somebody here; a demo company never mixes with it."""


def quiet(*_said: object) -> None:
    pass


def check_is_empty() -> None:
    if Company.objects.filter(is_demo=True).exists():
        raise HouseNotEmpty(_("The demo company is already here."))
    for model in (Company, User, Customer, Purchase, Product):
        if model.objects.exists():
            raise HouseNotEmpty(
                _(
                    "There is already data of a company here, so the demo company was not made. "
                    "Use an empty data directory: --data DIR"
                )
            )


def build(
    customers: int, years: int, seed: int, progress: Progress | None = None, *,
    today: date | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Make up the company; the same arguments make the same company, to the last row.

    History runs from a first of month, `years` before the month of `today`, to `today` (Bogotá's,
    by default). Raises HouseNotEmpty. Returns how many rows there are of each kind.
    """
    say = progress or quiet
    counts = write_down(customers, years, seed, say, today or datetime.now(BOGOTA).date())
    draw_conclusions(say)
    return counts


def write_down(customers: int, years: int, seed: int, say: Progress, today: date) -> dict[str, Any]:
    """The rows alone, all of them or none."""
    check_is_empty()
    with no_history(), connection.cursor() as cursor:
        counts = _Building(cursor, customers, seed, Span(today, years), say).build()
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(NUMBERED)}")
    return counts


def draw_conclusions(say: Progress) -> None:
    """What the rooms make of the rows: the search index, the closes of the value matrix, how well
    each customer is known, and who may be there twice."""
    say(_("Indexing names, numbers and telephones..."))
    search.rebuild()
    say(_("Closing the value matrix month by month..."))
    close_matrix(None)
    recount_all()
    say(_("Adding up what is left of each customer..."))
    write_serving()
    say(_("Making the reports..."))
    make_reports()
    say(_("Looking for customers who are there twice..."))
    scan()


class _Building:
    def __init__(
        self, cursor: CursorWrapper, customers: int, seed: int, span: Span, say: Progress
    ) -> None:
        self.cursor, self.customers, self.seed, self.span = cursor, customers, seed, span
        self.say = say
        self.numbers = Ids()
        self.texts: Texts = write_texts(seed)
        self.catalogue = read_catalogue()
        self.counts = dict.fromkeys(
            ("customers", "purchases", "lines", "payments", "interactions"), 0
        )
        self.months: set[int] = set()

    def build(self) -> dict[str, Any]:
        founded = datetime.combine(
            date(self.span.today.year - self.span.years, 1, 15), time(9), BOGOTA
        )
        Company.found(
            name=NAME, tax_id=TAX_ID, country="CO", currency="COP", time_zone="America/Bogota",
            language="es", decimal_separator=",", date_order="dmy", is_demo=True,
        )  # fmt: skip
        Company.objects.update(created_at=founded)
        # Rolled back or removed rows must not change who gets which number.
        set_sequences(self.cursor, STAFFED)
        people = hire(self.customers, self.seed, founded)
        self.cursor.execute("SET LOCAL synchronous_commit = off")
        with without_indexes(self.cursor, LOADED):
            write_catalogue(self.cursor, self.catalogue, self.span)
            write_tags(self.cursor)
            for first in range(0, self.customers, CHUNK):
                self._chunk(first, min(CHUNK, self.customers - first), people)
                self.say(min(first + CHUNK, self.customers), self.customers)
            self.say(_("Building indexes..."))
        set_sequences(self.cursor, NUMBERED)
        self._touch_months()
        tell(people, self.span.today, self.customers)
        write_families()
        tasks = write_tasks(people, self.span.today, self.seed)
        now = datetime.combine(self.span.today, time(7), BOGOTA)
        write_consents(self.cursor, people.of(Role.SERVICE_AGENT)[0].full_name, now)
        note_extent()
        return {**self.counts, "people": len(people.by_mail), "tasks": tasks}

    def _generator(self, what: str, first: int) -> np.random.Generator:
        """A stream of its own for each part of each chunk: changing one leaves the others."""
        return np.random.default_rng([self.seed, first, zlib.crc32(what.encode())])

    def _chunk(self, first: int, rows: int, people: People) -> None:
        span = self.span
        who = draw_profiles(self._generator("who", first), rows, span, kinds_of(self.customers))
        cast = CAST[:rows] if first == 0 else []
        ids = np.arange(first + 1, first + rows + 1)
        homes = ~who.is_business
        owner, team = people.owners(self._generator("owner", first), who.city, homes)
        cast_into(who, owner, team, cast, people, span)
        if first == 0:
            entrust(who, owner, len(cast), people.of(Role.TECHNICIAN)[0].pk)
        whos, records = identities(Random(f"{self.seed} {first}"), who, cast)
        chunk = Chunk(ids, owner, team, _since(who, span))
        customer_rows.write_customers(self.cursor, self.numbers, who, records, chunk, span)
        memory = Random(f"memory {self.seed} {first}")
        here = (self.cursor, self.numbers, memory, who, chunk)
        write_remarks(*here, people, span, len(cast))
        write_taggings(*here, len(cast))
        write_relations(*here, len(cast))
        self.counts["customers"] += rows
        self._history(first, who, chunk, people, whos, records)

    def _history(
        self, first: int, who: Profiles, chunk: Chunk, people: People, whos: list[Who],
        records: list[Record],
    ) -> None:  # fmt: skip
        span, rng = self.span, self._generator("buys", first)
        purchases, lines = draw_purchases(
            rng, who, span, self.catalogue.prices(span), self.catalogue.costs(span),
            trades.wishes(self.catalogue),
        )  # fmt: skip
        payments = draw_payments(self._generator("pays", first), who, purchases, span)
        told = write_purchases(
            self.cursor, self.numbers, self._generator("writes", first), who, chunk, purchases,
            lines, payments, span, self.catalogue, self.customers,
        )  # fmt: skip
        scene = Scene(self._generator("talks", first), who, chunk, people, span, self.texts)
        contacts = draw_contacts(scene, purchases, payments)
        called = [one.given.split()[0].encode() if one.given else b"" for one in whos]
        self.counts["interactions"] += write_contacts(
            self.cursor, self.numbers, contacts, chunk, self.texts, span, called,
            User.objects.order_by("pk"),
        )  # fmt: skip
        self.counts["purchases"] += told.purchases
        self.counts["lines"] += told.lines
        self.counts["payments"] += told.payments
        self.months.update(told.months.tolist())

    def _touch_months(self) -> None:
        start = self.span.start.astype("datetime64[M]")
        MonthTouched.objects.bulk_create(
            MonthTouched(
                month=(start + np.timedelta64(month, "M")).astype("datetime64[D]").astype(object)
            )
            for month in sorted(self.months)
        )


def _since(who: Profiles, span: Span) -> Array:
    """They became customers a few days before the first purchase that could be on record."""
    return span.dates(who.joined)
