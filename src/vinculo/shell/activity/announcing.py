"""Announce an event: record it once, tell those who listen."""

import dataclasses
import json
from datetime import datetime
from functools import cache
from importlib import import_module

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.flow import Event, Flows, Later, Now
from vinculo.shell.activity.models import Activity
from vinculo.shell.notices.telling import tell


@cache
def flows() -> Flows:
    """The table of listeners: one module named in the settings, as the URLs are."""
    table: Flows = import_module(settings.FLOWS).FLOWS
    return table


def announce(event: Event, by: Actor, at: datetime | None = None) -> Activity:
    """Record what became true, reach its listeners and tell people, in the caller's transaction."""
    with transaction.atomic():
        subject_kind, subject_id = event.subject or ("", None)
        payload = dataclasses.asdict(event)  # type: ignore[call-overload]
        activity = Activity.objects.create(
            at=at or timezone.now(),
            kind=event.kind,
            actor_id=by.user_id,
            actor_name=by.name,
            subject_kind=subject_kind,
            subject_id=subject_id,
            payload=json.loads(json.dumps(payload, cls=DjangoJSONEncoder)),
        )
        for flow in flows().get(type(event), ()):
            match flow:
                case Now(listener):
                    listener(event)
                case Later():
                    from vinculo.shell.jobs import react

                    react.defer(listener=flow.name, activity_id=activity.pk)
        tell(activity)
    return activity


def react_to(listener: str, activity_id: int) -> None:
    """Run one `Later` listener for a recorded event; the names are those of the table."""
    activity = Activity.objects.get(pk=activity_id)
    for event_class, listeners in flows().items():
        for flow in listeners:
            if (
                event_class.kind == activity.kind
                and isinstance(flow, Later)
                and flow.name == listener
            ):
                flow.listener(event_class(**activity.payload))
                return
    raise LookupError(f"config/flows.py has no Later listener {listener} for {activity.kind}")
