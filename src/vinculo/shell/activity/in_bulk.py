"""Record many events of one kind at once: for their records' histories, telling nobody."""

import dataclasses
import json
from collections.abc import Sequence

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import flows
from vinculo.shell.activity.flow import Event
from vinculo.shell.activity.models import Activity


def record_many(events: Sequence[Event], by: Actor) -> None:
    """In the caller's transaction. Twelve thousand notices are none: who does something to many
    tells those concerned once. An event that somebody listens to has to be announced."""
    now, rows = timezone.now(), []
    for event in events:
        if flows().get(type(event)):
            raise ValueError(f"{type(event).__name__} has listeners: announce it")
        subject_kind, subject_id = event.subject or ("", None)
        payload = dataclasses.asdict(event)  # type: ignore[call-overload]
        rows.append(
            Activity(
                at=now,
                kind=event.kind,
                actor_id=by.user_id,
                actor_name=by.name,
                subject_kind=subject_kind,
                subject_id=subject_id,
                payload=json.loads(json.dumps(payload, cls=DjangoJSONEncoder)),
            )
        )
    Activity.objects.bulk_create(rows, batch_size=1000)
