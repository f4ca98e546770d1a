"""Write customers chunk by chunk: read and normalised in Python, stored in sets."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from vinculo.customers.models import Customer
from vinculo.customers.search import index_customers
from vinculo.customers.understanding.dictionary import taught
from vinculo.integration.importing import doubts
from vinculo.integration.importing.changes import keep_changed
from vinculo.integration.importing.customers.alike import Alike
from vinculo.integration.importing.customers.belongings import add_belongings
from vinculo.integration.importing.customers.check import CELLS
from vinculo.integration.importing.customers.draft import Draft, draft
from vinculo.integration.importing.customers.matching import People, match
from vinculo.integration.importing.customers.own import OwnReader, write_own
from vinculo.integration.importing.customers.standards import Held
from vinculo.integration.importing.database import execute, rows
from vinculo.integration.importing.erased import PROBLEM, erased_drafts
from vinculo.integration.importing.run import Run

CHUNK = 5_000


@dataclass(slots=True)
class Part:
    """The drafts of some rows, each with the customer it is about."""

    new: list[tuple[int, Draft]]
    known: list[tuple[int, Draft]]  # matched, or the second row about one of `new`
    refused: list[tuple[int, str]]  # row number, problem
    doubtful: tuple[doubts.Doubt, ...] = ()
    own: OwnReader | None = None


def prepare(run: Run) -> None:
    """Nothing has to be there before."""


def write(run: Run, first: int, last: int) -> None:
    part = _part(run, first, last)
    job = run.job
    _refuse(run, part.refused)
    doubts.keep(job, part.doubtful, run.by)
    _create(run, part.new)
    changed = _update(run, part.known) if run.updates else set()
    if part.own:
        changed |= write_own(run, part.own, part.new, part.known if run.updates else [])
    added = add_belongings(run, part.new, [])
    added_to_known = add_belongings(run, [], part.known) if run.updates else {}
    touched = changed | {pk for pks in added_to_known.values() for pk in pks}
    job.created += len(part.new)
    job.updated += sum(pk in touched for pk, _draft in part.known)
    job.unchanged += sum(pk not in touched for pk, _draft in part.known)
    for name, pks in added.items():
        job.count(name, len(pks))
    for name, pks in added_to_known.items():
        job.count(name, len(pks))
    _count_marked(run, part)
    index([pk for pk, _draft in part.new] + list(touched))


def _part(run: Run, first: int, last: int) -> Part:
    people, held, own = People.load(), Held.load(), OwnReader.load(run)
    drafts = drafts_of(run, first, last)
    found = match(run, drafts)
    unknown = [one for one in drafts if found.get(one.n) is None]
    erased = erased_drafts(run, unknown)
    perhaps = doubts.among_drafts(one for one in unknown if one.n not in erased)
    erased |= perhaps.same
    waiting = {one.n: one.problem for one in perhaps.waiting}
    part = Part([], [], [], perhaps.waiting, own)
    fresh: dict[str, int] = {}  # document -> customer created by an earlier row of this part
    aside = found.contradicting | erased | waiting.keys()
    wanted = [d for d in drafts if found.get(d.n) is None and d.n not in aside]
    ids = _new_ids(len(wanted))
    for one in drafts:
        people.settle(one, run)
        if one.n in found.contradicting:
            part.refused.append((one.n, "two_matches"))
            continue
        if one.n in erased:
            part.refused.append((one.n, PROBLEM))
            continue
        if one.n in waiting:
            part.refused.append((one.n, waiting[one.n]))
            continue
        customer = found.get(one.n)
        if problem := held.problem(one, is_new=customer is None):
            part.refused.append((one.n, problem))
            continue
        if problem := own.problem(one, is_new=customer is None):
            part.refused.append((one.n, problem))
            continue
        number = one.document.number if one.document and one.document.is_valid else ""
        if customer is None and number in fresh:
            if not one.external_id:
                part.refused.append((one.n, "repeated:document"))
                continue
            customer = fresh[number]
        if customer is not None:
            part.known.append((customer, one))
            continue
        customer = ids.pop()
        if number:
            fresh[number] = customer
        part.new.append((customer, one))
    return part


def drafts_of(run: Run, first: int, last: int) -> list[Draft]:
    label = " ".join(column.column for column in run.columns("document"))
    cells = rows(
        f"SELECT n, {', '.join(CELLS)} FROM {run.records}"
        " WHERE n >= %(first)s AND n <= %(last)s ORDER BY n",
        {"first": first, "last": last},
    )
    names = ("n", *CELLS)
    country, known = run.company.country, taught("phone")
    return [draft(dict(zip(names, row, strict=True)), country, label, known) for row in cells]


def _new_ids(number: int) -> list[int]:
    found = rows(
        "SELECT nextval(pg_get_serial_sequence('customers_customer', 'id'))"
        " FROM generate_series(1, %(number)s)",
        {"number": number},
    )
    return sorted((pk for (pk,) in found), reverse=True)


def _create(run: Run, new: list[tuple[int, Draft]]) -> None:
    Customer.objects.bulk_create(
        (Customer(pk=pk, import_id=run.job.pk, **one.fields) for pk, one in new), batch_size=1000
    )


def _update(run: Run, known: list[tuple[int, Draft]]) -> set[int]:
    """Fields that the file fills and that differ; answers whom."""
    present = Customer.objects.select_for_update().in_bulk([pk for pk, _draft in known])
    differing: dict[int, dict[str, Any]] = {}
    for pk, one in known:
        wanted = dict(one.fields)
        if not run.has("kind"):
            wanted.pop("kind", None)  # guessed: no reason to change what is there
        for name, value in wanted.items():
            if getattr(present[pk], name) != value:
                differing.setdefault(pk, {})[name] = value
    # The sort name alone is no news, it follows from the name.
    differing = {pk: new for pk, new in differing.items() if set(new) - {"sort_name"}}
    if not differing:
        return set()
    for pk, new in differing.items():
        for name, value in new.items():
            setattr(present[pk], name, value)
    fields = sorted({name for new in differing.values() for name in new})
    ids = ", ".join(map(str, differing))
    with keep_changed(run, "customer", "customers_customer", ids):
        Customer.objects.bulk_update([present[pk] for pk in differing], fields, batch_size=500)
    return set(differing)


def _refuse(run: Run, refused: list[tuple[int, str]]) -> None:
    if refused:
        numbers, problems = zip(*refused, strict=True)
        execute(
            f"UPDATE {run.rows} t SET problem = x.problem FROM"
            " unnest(%(numbers)s::bigint[], %(problems)s::text[]) x(n, problem) WHERE x.n = t.n",
            {"numbers": list(numbers), "problems": list(problems)},
        )
        run.job.rejected += len(refused)


def _count_marked(run: Run, part: Part) -> None:
    """Values that are kept and marked as doubtful."""
    marked = Counter(
        warning for _pk, one in (*part.new, *part.known) for warning in set(one.warnings)
    )
    for name, number in marked.items():
        run.job.count(f"marked_{name}", number)


def index(ids: list[int]) -> None:
    """Make them findable; the customers' room knows how."""
    if ids:
        index_customers(ids)


def foresee(run: Run) -> dict[str, int]:
    """Rows to create, update or leave; who is matched counts as updated."""
    counts = {"created": 0, "updated": 0, "unchanged": 0, "refused": 0, "marked": 0}
    bounds = rows(f"SELECT min(n), max(n) FROM {run.records}")[0]
    if bounds[0] is None:
        return counts
    with Alike(run) as alike:
        for first in range(bounds[0], bounds[1] + 1, CHUNK):
            part = _part(run, first, first + CHUNK - 1)
            counts["created"] += len(part.new)
            counts["updated" if run.updates else "unchanged"] += len(part.known)
            counts["refused"] += len(part.refused)
            counts["marked"] += sum(bool(one.warnings) for _pk, one in (*part.new, *part.known))
            alike.take([one for _pk, one in part.new])
        counts["alike"] = alike.finish()
    return counts


def finish(run: Run) -> None:
    """Nothing is left to do: each chunk was made findable with it."""


tell_the_news = finish
