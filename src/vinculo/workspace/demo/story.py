"""María Fernanda's file, with her restaurant, her brother and the double that somebody made."""

from datetime import date, datetime, time, timedelta

from vinculo.customers.models import Relationship, Remark, Tag
from vinculo.interactions.models import Interaction
from vinculo.shell.models import Task
from vinculo.workspace.demo.people import People
from vinculo.workspace.demo.promising import BOGOTA
from vinculo.workspace.demo.words import story
from vinculo.workspace.demo.words.cast import FOGON, RICARDO, STAR

Kind = Relationship.Kind


def tell(people: People, today: date, customers: int) -> None:
    star = STAR + 1
    _talks(star, people, today)
    remarks = Remark.objects.bulk_create(
        Remark(
            customer_id=star, topic=topic, is_pinned=pinned, text=text,
            person=people.named(writer), person_name=writer,
        )
        for topic, pinned, writer, text in story.REMARKS
    )  # fmt: skip
    for back, remark in enumerate(remarks):
        remark.created_at = _at(today, 40 + 90 * back, time(16, 15))
    Remark.objects.bulk_update(remarks, ["created_at"])
    lucia = people.named("Lucía Marín Ospina")
    for title, hour in story.TODAY:
        task = Task.objects.create(
            title=title, due_at=_at(today, 0, time(hour)), assignee=lucia,
            subject_kind="customer", subject_id=star, created_by_name="Julián Torres Beltrán",
        )  # fmt: skip
        Task.objects.filter(pk=task.pk).update(created_at=_at(today, 2, time(16, 20)))
    for tag in Tag.objects.filter(name__in=("Pide por WhatsApp", "Entrega temprano")):
        tag.customers.add(star)
    if customers > RICARDO:
        fogon, ricardo = FOGON + 1, RICARDO + 1
        Relationship.objects.bulk_create([
            Relationship(customer_id=star, other_id=fogon, kind=Kind.DECIDES, note="Dueña"),
            Relationship(customer_id=star, other_id=fogon, kind=Kind.PAYS),
            Relationship(
                customer_id=ricardo, other_id=fogon, kind=Kind.WORKS_AT,
                note="Maneja la cocina; elige marcas",
            ),
            Relationship(customer_id=ricardo, other_id=star, kind=Kind.DECIDES, note="Su hermano"),
        ])  # fmt: skip


def _talks(star: int, people: People, today: date) -> None:
    talks: list[Interaction] = []
    for line in story.TALKS.splitlines():
        when, channel, direction, person, seconds, outcome, subject, body = line.split("|")
        back, clock = when.split()
        hour, minute = map(int, clock.split(":"))
        talks.append(
            Interaction(
                customer_id=star, channel=channel, direction=direction,
                started_at=_at(today, int(back), time(hour, minute)),
                duration_seconds=int(seconds) or None, person=people.named(person),
                person_name=person, contact_name="María Fernanda" if channel != "note" else "",
                subject=subject, body=body, outcome=outcome,
            )
        )  # fmt: skip
    Interaction.objects.bulk_create(talks)


def _at(today: date, back: int, at: time) -> datetime:
    return datetime.combine(today - timedelta(days=back), at, BOGOTA)
