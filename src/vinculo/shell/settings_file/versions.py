"""Each change of the settings is a version: who, when, and what became different."""

from typing import Any

from django.db import connection, transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.models import Activity
from vinculo.shell.settings_file.document import (
    Difference,
    apply,
    differences,
    export,
    is_applying,
)
from vinculo.shell.settings_file.models import SettingsVersion

MOST_TOLD = 200
LOCK = 7_301_226  # one version after the other


def keep_version(by: Actor) -> SettingsVersion | None:
    """As they are now; nothing where they are as the last version says."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        last, now = SettingsVersion.objects.order_by("-pk").first(), export()
        found = differences(last.document, now) if last else []
        if last and not found:
            return None
        return SettingsVersion.objects.create(
            made_by_id=by.user_id, made_by_name=by.name, document=now,
            changed=[[one.at, one.now, one.then] for one in found[:MOST_TOLD]],
        )  # fmt: skip


def keep_after(event: Any) -> None:
    """Hears that a setting changed, in the transaction that changed it."""
    if is_applying():
        return
    told = Activity.objects.filter(kind=event.kind).order_by("-pk").first()
    keep_version(Actor(told.actor_id, told.actor_name) if told else Actor.system("settings"))


@transaction.atomic
def go_back(version: SettingsVersion, by: Actor) -> list[Difference]:
    found = apply(version.document, by)
    keep_version(by)
    return found


@transaction.atomic
def put_in(document: dict[str, Any], by: Actor) -> list[Difference]:
    """A version before, so that there is one to go back to, and one after."""
    keep_version(by)
    found = apply(document, by)
    keep_version(by)
    return found
