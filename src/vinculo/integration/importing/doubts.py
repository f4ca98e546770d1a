"""Rows that may be about somebody who was forgotten wait for a person, with what speaks for it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.rights import desk, namesakes
from vinculo.customers.rights.namesakes import Named
from vinculo.customers.rights.tombstones import digest
from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.database import execute, rows
from vinculo.integration.importing.erased import PROBLEM, drop_cells
from vinculo.integration.importing.known import NAME
from vinculo.integration.importing.rejects import blank_rows
from vinculo.integration.importing.run import Run
from vinculo.integration.models import Import, ReturnDoubt
from vinculo.lib.text import words
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import finish_task, plan_task

SUBJECT = "import_doubts"
PROGRAMS = 0  # of no import: what programs sent
PERHAPS = "perhaps_"  # begins the names of these problems
Decision = ReturnDoubt.Decision


@dataclass(frozen=True, slots=True)
class Doubt:
    n: int
    who: Named
    rests_on: str
    digest: bytes
    document: str = ""
    contacts: tuple[str, ...] = ()

    @property
    def problem(self) -> str:
        return f"{PERHAPS}{self.rests_on}"


@dataclass(frozen=True, slots=True)
class Found:
    """`same` are those of which a person said that it is who was forgotten."""

    waiting: tuple[Doubt, ...] = ()
    same: frozenset[int] = frozenset()


def among_drafts(drafts: Iterable[Draft]) -> Found:
    """Of rows about customers whom nobody knows."""
    if not namesakes.any_buried():
        return Found()
    by_row = {one.n: one for one in drafts}
    named = {n: _named(one) for n, one in by_row.items()}
    return _decided(
        Doubt(
            n, named[n], rests_on, _digest(named[n], _document(one), _values(one)),
            _document(one), _values(one),
        )
        for n, rests_on in namesakes.perhaps(named).items()
        for one in (by_row[n],)
    )  # fmt: skip


def set_aside(run: Run, table: str) -> Found:
    """Of the table of references with their names, those whom nobody knows."""
    if not namesakes.any_buried():
        return Found()
    unknown = rows(f"SELECT reference, name FROM {table} WHERE customer_id IS NULL")
    called = {
        reference: name or (reference[len(NAME) :] if reference.startswith(NAME) else "")
        for reference, name in unknown
    }
    first = dict(
        rows(
            f"SELECT customer, min(n) FROM {run.rows} WHERE customer = ANY(%(them)s)"
            " GROUP BY customer",
            {"them": [reference for reference, name in called.items() if name]},
        )  # type: ignore[arg-type]
    )
    whose = {first[reference]: reference for reference in first}
    named = {n: Named(called[reference]) for n, reference in whose.items()}
    found = _decided(
        Doubt(n, named[n], rests_on, _digest(named[n]))
        for n, rests_on in namesakes.perhaps(named).items()
    )
    _mark(run, table, {whose[one.n]: one.problem for one in found.waiting})
    _mark(run, table, dict.fromkeys((whose[n] for n in found.same), PROBLEM))
    return found


def keep(job: Import, doubts: Iterable[Doubt], by: Actor) -> None:
    """Written down once, however often the same row comes; the desk has it on its day."""
    doubts = list(doubts)
    if not doubts:
        return
    ReturnDoubt.objects.bulk_create(
        (
            ReturnDoubt(
                digest=one.digest, importing=job, n=one.n, rests_on=one.rests_on, told=_told(one)
            )
            for one in doubts
        ),
        update_conflicts=True, unique_fields=["digest"], update_fields=["importing", "n", "told"],
    )  # fmt: skip
    if waiting_of(job).exists() and not _task(job):
        person = desk.responsible()
        plan_task(
            _("Decide whether rows of %(file)s are about who asked to be forgotten")
            % {"file": job.file_name},
            by, person.pk if person else None, subject=(SUBJECT, job.pk),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SentPerson:
    """Of whom a program spoke: no row of a file has them."""

    who: Named
    document: str = ""
    contacts: tuple[str, ...] = ()

    @property
    def digest(self) -> bytes:
        return _digest(self.who, self.document, self.contacts)


def decided_as_other(sent: SentPerson) -> bool:
    """Whether the desk decided already, of the same said before, that it is somebody else."""
    if not namesakes.any_buried():
        return False
    found = ReturnDoubt.objects.filter(digest=sent.digest, decision=Decision.OTHER)
    return found.exists()


@transaction.atomic
def keep_sent(sent: SentPerson, by: Actor) -> None:
    """Waits once, however often it is sent; nothing where it was decided."""
    rests_on = namesakes.perhaps({0: sent.who}).get(0)
    if rests_on is None:
        return
    doubt = Doubt(0, sent.who, rests_on, sent.digest, sent.document, sent.contacts)
    _row, is_new = ReturnDoubt.objects.get_or_create(
        digest=doubt.digest, defaults={"n": 0, "rests_on": rests_on, "told": _told(doubt)}
    )
    if is_new and not _task_of_programs():
        person = desk.responsible()
        plan_task(
            _("Decide whether what a program sent is about who asked to be forgotten"),
            by, person.pk if person else None, subject=(SUBJECT, PROGRAMS),
        )  # fmt: skip


def waiting_of_programs() -> QuerySet[ReturnDoubt]:
    return ReturnDoubt.objects.filter(importing=None, n=0, decision="")


def _task_of_programs() -> Task | None:
    return Task.objects.open().of(SUBJECT, PROGRAMS).first()


def waiting_of(job: Import) -> QuerySet[ReturnDoubt]:
    return ReturnDoubt.objects.filter(importing=job, decision="")


def names(user: User, ids: Collection[int]) -> Mapping[int, str]:
    """What their task calls them."""
    if not allowed(user, desk.AREA):
        return {}
    found = dict(Import.objects.filter(pk__in=ids).values_list("pk", "file_name"))
    return found | ({PROGRAMS: _("Programs")} if PROGRAMS in ids else {})


def _task(job: Import) -> Task | None:
    return Task.objects.open().filter(subject_kind=SUBJECT, subject_id=job.pk).first()


@transaction.atomic
def decide(doubt: ReturnDoubt, decision: str, because: str, by: Actor) -> None:
    """Somebody else comes in with the file of rows that were set aside; of the same person
    nothing that the file said of them stays."""
    name, job = str(doubt.told.get("name", "")), doubt.importing
    doubt.decision, doubt.because = decision, because
    doubt.decided_at, doubt.decided_by_name, doubt.told = timezone.now(), by.name, {}
    doubt.save()
    if decision == Decision.SAME and job:
        blank_rows(job, doubt.n, name)
        drop_cells(job)
        job.keep()
    waits = waiting_of(job) if job else waiting_of_programs()
    if not waits.exists() and (task := _task(job) if job else _task_of_programs()):
        finish_task(task, by, timezone.now())


def ask_again(doubt: ReturnDoubt) -> None:
    """It was decided by mistake: the next file with that row asks again."""
    doubt.delete()


def _decided(doubts: Iterable[Doubt]) -> Found:
    found = list(doubts)
    said = dict(
        ReturnDoubt.objects.filter(digest__in=[one.digest for one in found])
        .exclude(decision="")
        .values_list("digest", "decision")
    )
    by_digest = {bytes(one): decision for one, decision in said.items()}
    return Found(
        tuple(one for one in found if one.digest not in by_digest),
        frozenset(one.n for one in found if by_digest.get(one.digest) == Decision.SAME),
    )


def _mark(run: Run, table: str, problems: Mapping[str, str]) -> None:
    if not problems:
        return
    told = {"them": list(problems), "problems": list(problems.values())}
    execute(
        f"UPDATE {run.rows} t SET problem = x.problem FROM"
        " unnest(%(them)s::text[], %(problems)s::text[]) x(customer, problem)"
        " WHERE t.customer = x.customer AND t.problem IS NULL",
        told,
    )
    execute(f"DELETE FROM {table} WHERE reference = ANY(%(them)s)", told)


def _named(one: Draft) -> Named:
    city = str(one.fields.get("city") or "")
    return Named(one.name, one.fields.get("birth_on"), (city,) if city else ())


def _document(one: Draft) -> str:
    return one.document.number if one.document else ""


def _values(one: Draft) -> tuple[str, ...]:
    return tuple(contact.value or contact.as_typed for contact in one.contacts)


def _digest(who: Named, document: str = "", contacts: tuple[str, ...] = ()) -> bytes:
    born = who.birth_on.isoformat() if who.birth_on else ""
    cities = ["".join(words(city)) for city in who.cities]
    said = [*sorted(words(who.name)), born, *cities, document, *sorted(contacts)]
    return digest(("row", "\0".join(said)))


def _told(one: Doubt) -> dict[str, object]:
    who = one.who
    return {
        "name": who.name, "city": ", ".join(who.cities), "document": one.document,
        "birth_on": who.birth_on.isoformat() if who.birth_on else "",
        "contacts": list(one.contacts),
    }  # fmt: skip
