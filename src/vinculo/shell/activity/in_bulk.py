"""Record many events at once: for their records' histories and those who listen; people are not
told. Twelve thousand notices are none: who does something to many tells those concerned once."""

import dataclasses
import json
from collections.abc import Sequence

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import flows
from vinculo.shell.activity.flow import Event, Later, Now
from vinculo.shell.activity.models import Activity


def record_many(events: Sequence[Event], by: Actor) -> None:
    """In the caller's transaction; rows and jobs of all listeners by one statement each."""
    recorded = Activity.objects.bulk_create([_row(event, by) for event in events], batch_size=1000)
    later = []
    for event, activity in zip(events, recorded, strict=True):
        for flow in flows().get(type(event), ()):
            match flow:
                case Now(listener):
                    listener(event)
                case Later():
                    later.append({"listener": flow.name, "activity_id": activity.pk})
    if later:
        from vinculo.shell.jobs import react

        react.batch_defer(*later)


def _row(event: Event, by: Actor) -> Activity:
    subject_kind, subject_id = event.subject or ("", None)
    payload = dataclasses.asdict(event)  # type: ignore[call-overload]
    return Activity(
        at=timezone.now(),
        kind=event.kind,
        actor_id=by.user_id,
        actor_name=by.name,
        subject_kind=subject_kind,
        subject_id=subject_id,
        payload=json.loads(json.dumps(payload, cls=DjangoJSONEncoder)),
    )
