"""Tasks: late ones, today's, and those to come, so that every "Hoy" has something to do."""

from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.models import Task
from vinculo.workspace.demo.people import People
from vinculo.workspace.demo.words import todo

BOGOTA = ZoneInfo("America/Bogota")
END_OF_DAY = time(18, 0)
OTHERS = 60  # customers from whom those who have no customers of their own draw their work


def write_tasks(people: People, today: date, seed: int) -> int:
    rng = Random(f"tasks {seed}")
    anybody = list(Customer.objects.order_by("pk").values_list("pk", flat=True)[:OTHERS])
    tasks: list[Task] = []
    for user in people.by_mail.values():
        if user.is_active and user.role in todo.PROMISES:
            own = Customer.objects.filter(owner=user).order_by("pk")[:OTHERS]
            theirs = list(own.values_list("pk", flat=True)) or anybody
            tasks += _promises(rng, user, theirs, people, today)
    Task.objects.bulk_create(tasks)
    # Written by bulk_create itself as of now: the clock on the wall is no part of the story.
    for task in tasks:
        task.created_at = (task.done_at or task.due_at or _at(today, 9)) - timedelta(days=4)
    Task.objects.bulk_update(tasks, ["created_at"], batch_size=500)
    return len(tasks)


def _promises(
    rng: Random, user: User, customers: list[int], people: People, today: date
) -> list[Task]:
    tasks: list[Task] = []
    manager = people.of(Role.MANAGER)[0].full_name
    lines = todo.PROMISES[user.role].strip().splitlines()
    # Everybody else's day is as full as it happens to be; the first of a role has it all.
    whole = people.of(Role(user.role))[0] == user
    for line in lines:
        when, title = line.split("|")
        days, hour = when.split()
        if not whole and rng.random() < 0.35:
            continue
        due = _at(today + timedelta(days=int(days)), None if hour == "-" else int(hour))
        by = manager if rng.random() < 0.25 else user.full_name
        tasks.append(
            Task(
                title=title, due_at=due, assignee=user, subject_kind="customer",
                subject_id=rng.choice(customers), created_by_name=by,
            )
        )  # fmt: skip
    for _ in range(8 if user.role == Role.SELLER else 3):
        done = _at(today - timedelta(days=rng.randint(1, 40)), rng.randint(8, 17))
        tasks.append(
            Task(
                title=rng.choice(todo.DONE), due_at=done + timedelta(hours=rng.randint(-20, 30)),
                assignee=user, subject_kind="customer", subject_id=rng.choice(customers),
                created_by_name=user.full_name, done_at=done, done_by_name=user.full_name,
            )
        )  # fmt: skip
    return tasks


def _at(day: date, hour: int | None) -> datetime:
    return datetime.combine(day, time(hour) if hour is not None else END_OF_DAY, BOGOTA)
