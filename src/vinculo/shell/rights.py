"""What the ground holds about a customer, and how it forgets: history, tasks, what people are told.

The ground knows no customers: only what is recorded about the subject ("customer", number).
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.sessions.models import Session
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.sessions import SessionStore
from vinculo.shell.activity.models import Activity
from vinculo.shell.activity.registry import wordings
from vinculo.shell.audit.forgetting import ERASURE, forgetting
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.custom.copying import told_of_many
from vinculo.shell.custom.values import forget_references
from vinculo.shell.drafts.models import Draft
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.history.forgetting import blank, forget_rows, forget_subjects
from vinculo.shell.keys.models import GivenAnswer
from vinculo.shell.notices.models import Following, Notice
from vinculo.shell.personal_data import GONE, Forgotten, RoomRights, Section
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.search.models import RecentRecord
from vinculo.shell.work.models import LongJob

SUBJECT = "customer"
# Where people write as they like, or what was typed into a list's search.
FREE = (
    ("shell_task", "title"), ("shell_taskown", "text"), ("shell_longjob", "title"),
    ("shell_longjob", "doing"), ("shell_longjob", "error"),
    ("shell_savedview", "name"), ("shell_savedview", "query"),
    ("shell_bulkrun", "title"), ("shell_bulkrun", "query"), ("shell_exportfile", "query"),
)  # fmt: skip
JSON = (
    ("shell_longjob", "asked"), ("shell_longjob", "result"),
    ("shell_bulkrun", "values"), ("shell_bulkitem", "before"), ("shell_bulkitem", "after"),
    ("shell_draft", "fields"),
)  # fmt: skip


def holds(customer_id: int) -> Iterator[Section]:
    about: dict[str, Any] = {"subject_kind": SUBJECT, "subject_id": customer_id}
    yield Section(
        "tasks", _("What we had to do for you"),
        {"created_at": _("When"), "title": _("What"), "due_at": _("Due"), "done_at": _("Done")},
        Task.objects.filter(**about).order_by("id").values(
            "created_at", "title", "due_at", "done_at"
        ).iterator(),
        frozenset(["title"]),
    )  # fmt: skip
    numbers = Task.objects.filter(**about).order_by("id").values_list("pk", flat=True)
    yield told_of_many(TaskOwn, numbers, _("What we had to do for you"))
    yield Section(
        "history", _("What changed in your record"),
        {"at": _("When"), "what": _("What"), "detail": _("Detail")},
        (_worded(one) for one in Activity.objects.filter(**about).order_by("at", "id").iterator()),
        frozenset(["detail"]),
    )  # fmt: skip


def _worded(activity: Activity) -> dict[str, Any]:
    wording = wordings().get(activity.kind)
    if wording is None:
        return {"at": activity.at, "what": activity.kind}
    detail = wording.detail(activity.payload) if wording.detail else ""
    return {"at": activity.at, "what": wording.sentence(activity.payload), "detail": detail}


def forget(who: Forgotten) -> Mapping[str, int]:
    about: dict[str, Any] = {"subject_kind": SUBJECT, "subject_id": who.customer_id}
    tasks = Task.objects.filter(**about)
    numbers = list(tasks.values_list("pk", flat=True))
    with forgetting(ERASURE):
        told = _blank_history(Activity.objects.filter(**about))
        told += _blank_history(Activity.objects.filter(subject_kind="task", subject_id__in=numbers))
        named = who.blank_json("shell_activity", "payload")
    own = TaskOwn.objects.filter(task__in=numbers).delete()[0]
    own += forget_references(TaskOwn, SUBJECT, [who.customer_id])
    counts = {
        "history": told,
        "tasks_own": own,
        "open_tasks": tasks.open().delete()[0],
        "tasks": Task.objects.filter(**about).update(title=GONE),
        "notices": Notice.objects.filter(**about).delete()[0],
        "sessions": _blank_sessions(who),
    }
    Following.objects.filter(**about).delete()
    Draft.objects.filter(**about).delete()
    RecentRecord.objects.filter(kind=SUBJECT, record_id=who.customer_id).delete()
    LongJob.objects.filter(**about).update(title=GONE, asked={}, result=None, error="")
    runs = BulkRun.objects.filter(records="clientes").values("pk")
    BulkItem.objects.filter(run__in=runs, record_id=who.customer_id).update(before={}, after={})
    counts["elsewhere"] = sum(who.blank_column(table, column) for table, column in FREE)
    counts["elsewhere"] += named + sum(who.blank_json(table, column) for table, column in JSON)
    _forget_answers(who)
    earlier = forget_subjects(SUBJECT, [who.customer_id]) + forget_rows(Task, numbers)
    counts["earlier_states"] = earlier + blank(who)
    return counts


def _blank_history(activities: Any) -> int:
    """What happened and when stays; what it said of them goes."""
    table, count = wordings(), 0
    for activity in activities.iterator():
        wording = table.get(activity.kind)
        keys = wording.personal if wording else tuple(activity.payload)
        blanked = {key: _empty(activity.payload[key]) for key in keys if key in activity.payload}
        if blanked:
            payload = {**activity.payload, **blanked}
            Activity.objects.filter(pk=activity.pk).update(payload=payload)
            count += 1
    return count


def _empty(value: Any) -> Any:
    return type(value)() if isinstance(value, str | list | dict) else value


def _blank_sessions(who: Forgotten) -> int:
    """What somebody took away a moment ago waits in their session to be brought back."""
    store, count = SessionStore(), 0
    for session in Session.objects.iterator():
        told = store.decode(session.session_data)
        kept = {
            key: who.blank_within(value)
            for key, value in told.items()
            if not (
                isinstance(value, dict)
                and who.customer_id in (value.get("customer"), value.get("customer_id"))
            )
        }
        if kept != told:
            Session.objects.filter(pk=session.pk).update(session_data=store.encode(kept))
            count += 1
    return count


def _forget_answers(who: Forgotten) -> None:
    for answer in GivenAnswer.objects.exclude(body=None).iterator():
        text = bytes(answer.body or b"").decode("utf-8", "replace")
        with suppress(ValueError):
            text += json.dumps(json.loads(text), ensure_ascii=False)
        if who.names(text):
            answer.delete()


def drop_exports(_who: Forgotten) -> None:
    """Files of lists that were made before: who is in them is not told by their names."""
    for export in ExportFile.objects.exclude(path=""):
        (Path(settings.DATA_DIR) / export.path).unlink(missing_ok=True)


ROOM = RoomRights(
    "shell", holds, forget,
    frozenset(
        [
            "shell_activity", "shell_task", "shell_notice", "shell_following", "shell_longjob",
            "shell_bulkitem", "shell_recentrecord", "shell_draft",
            "shell_searchentry",  # its triggers follow what it was made of
            "shell_taskevent", "shell_taskown", "shell_taskownevent",
        ]
    ),
    after=drop_exports,
)  # fmt: skip
