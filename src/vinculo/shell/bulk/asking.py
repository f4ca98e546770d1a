"""Begin a run, and ask for it to be taken back."""

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.bulk.action import BulkAction, Values
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.work.asking import ask


@transaction.atomic
def begin(run: BulkRun, action: BulkAction, values: Values, by: User) -> None:
    """Once: who presses twice gets the same run."""
    from vinculo.shell.bulk.jobs import do_to_many

    held = BulkRun.objects.select_for_update().get(pk=run.pk)
    if held.state != BulkRun.State.DRAFT:
        return
    held.values, held.title, held.state = values, action.title(values)[:200], BulkRun.State.BEGUN
    held.job = ask(
        do_to_many, held.title, Actor.person(by), asked={"run": held.pk},
        page=f"/acciones/{held.pk}/",
    )  # fmt: skip
    held.save()


@transaction.atomic
def take_back(run: BulkRun, title: str, by: User) -> None:
    from vinculo.shell.bulk.jobs import undo_of_many

    held = BulkRun.objects.select_for_update(of=("self",)).select_related("job").get(pk=run.pk)
    if not can_be_undone(held):
        return
    held.undoing = ask(
        undo_of_many, title[:200], Actor.person(by), asked={"run": held.pk},
        page=f"/acciones/{held.pk}/",
    )  # fmt: skip
    held.save(update_fields=["undoing"])


def can_be_undone(run: BulkRun) -> bool:
    """When it is over, as far as it came, and nobody is at it already."""
    if run.state != BulkRun.State.BEGUN or (run.job and run.job.is_open):
        return False
    if run.undoing and run.undoing.is_open:
        return False
    return run.items.filter(state=BulkItem.State.DONE).exists()


def may_see(run: BulkRun, person: User) -> bool:
    return run.asked_by_id == person.pk or person.role == Role.ADMINISTRATOR
