"""When to remind of what is due: so many minutes before, or the working day before."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.lib.business_time import Calendar, NeverOpens
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.planner.due_words import END_OF_DAY
from vinculo.shell.planner.events import TaskCameDue
from vinculo.shell.planner.models import Task

WORKDAY_BEFORE = "workday"
CHOICES: list[tuple[str, str | Promise]] = [
    ("", _("No reminder")),
    ("0", _("At the time")),
    ("15", _("15 minutes before")),
    ("60", _("One hour before")),
    (WORKDAY_BEFORE, _("The working day before")),
]


def remind_at(due_at: datetime | None, before: str, calendar: Calendar) -> datetime | None:
    """What is due on a day without an hour counts as due when that day opens."""
    if due_at is None or not before:
        return None
    local = due_at.astimezone(calendar.zone)
    if (local.hour, local.minute) == (END_OF_DAY.hour, END_OF_DAY.minute):
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        opening = calendar.next_opening(midnight)
        is_that_day = opening is not None and opening.date() == local.date()
        local = opening if opening and is_that_day else midnight.replace(hour=9)
    if before != WORKDAY_BEFORE:
        return local - timedelta(minutes=int(before))
    try:
        before_it = local.date() - timedelta(days=1)
        for _attempt in range(366):
            if calendar.is_business_day(before_it):
                break
            before_it -= timedelta(days=1)
        opening = calendar.next_opening(
            datetime.combine(before_it, datetime.min.time(), calendar.zone)
        )
    except NeverOpens:
        opening = None
    return opening or local - timedelta(days=1)


@transaction.atomic
def remind(now: datetime, most: int = 200) -> int:
    """Announce what is to be remembered by now; each once, whoever else does the same."""
    due = (
        Task.objects.open()
        .filter(remind_at__lte=now, reminded_at=None)
        .order_by("remind_at")
        .select_for_update(skip_locked=True, of=("self",))[:most]
    )
    count = 0
    for task in due:
        task.reminded_at = now
        task.save(update_fields=["reminded_at"])
        announce(TaskCameDue.of(task), Actor.system(""), at=now)
        count += 1
    return count
