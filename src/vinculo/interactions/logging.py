"""Write down a contact with a customer, put it right, take it away and bring it back."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from vinculo.customers.models import Customer
from vinculo.interactions import counting
from vinculo.interactions.events import ContactCorrected, ContactLogged, ContactRemoved
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.records import NOTHING, Own, bring_back, kept, put


@dataclass(frozen=True, slots=True)
class Contact:
    """What one writes down; `started_at` is when it happened, now unless said."""

    channel: str
    body: str = ""
    direction: str = Interaction.Direction.OUT
    outcome: str = ""
    subject: str = ""
    contact_name: str = ""
    duration_seconds: int | None = None
    started_at: datetime | None = None


@transaction.atomic
def log_interaction(
    customer: Customer, contact: Contact, by: Actor, own: Own = NOTHING
) -> Interaction:
    fields = dataclasses.asdict(contact)
    fields["started_at"] = contact.started_at or timezone.now()
    interaction = Interaction.objects.create(
        customer=customer, person_id=by.user_id, person_name=by.name, **fields
    )
    put(InteractionOwn, interaction.pk, own)
    counting.count("i.id = %(id)s", id=interaction.pk)
    announce(ContactLogged(**_facts(interaction)), by)
    return interaction


@transaction.atomic
def correct_interaction(
    interaction: Interaction, contact: Contact, by: Actor, own: Own = NOTHING
) -> None:
    fields = dataclasses.asdict(contact)
    fields["started_at"] = contact.started_at or interaction.started_at
    for name, value in fields.items():
        setattr(interaction, name, value)
    interaction.save(update_fields=list(fields))
    put(InteractionOwn, interaction.pk, own)
    counting.forget("i.id = %(id)s", id=interaction.pk)
    counting.count("i.id = %(id)s", id=interaction.pk)
    announce(ContactCorrected(**_facts(interaction)), by)


@transaction.atomic
def remove_interaction(interaction: Interaction, by: Actor) -> dict[str, Any]:
    """Delete it; the answer, plain values, is what `restore_interaction` brings back."""
    facts = _facts(interaction)
    taken: dict[str, Any] = {
        field.attname: field.value_to_string(interaction)
        if field.name == "started_at"
        else getattr(interaction, field.attname)
        for field in Interaction._meta.concrete_fields
    }
    taken["own"] = kept(InteractionOwn, interaction.pk)
    counting.forget("i.id = %(id)s", id=interaction.pk)
    interaction.delete()
    announce(ContactRemoved(**facts), by)
    return taken


@transaction.atomic
def restore_interaction(taken: dict[str, Any], by: Actor) -> Interaction:
    """Bring back what `remove_interaction` took, under its old number."""
    fields = {
        field.attname: field.to_python(taken[field.attname])
        for field in Interaction._meta.concrete_fields
    }
    interaction, is_new = Interaction.objects.get_or_create(pk=fields.pop("id"), defaults=fields)
    if is_new:
        bring_back(InteractionOwn, interaction.pk, taken.get("own", {}))
        counting.count("i.id = %(id)s", id=interaction.pk)
        announce(ContactLogged(**_facts(interaction)), by)
    return interaction


def written_today(user: User, customer_id: int) -> set[int]:
    """The contacts with a customer that a person wrote today and may therefore still change."""
    start = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (payload->>'interaction_id')::bigint FROM shell_activity"
            " WHERE subject_kind = 'customer' AND subject_id = %s AND at >= %s"
            " AND actor_id = %s AND kind = %s",
            [customer_id, start, user.pk, ContactLogged.kind],
        )
        return {pk for (pk,) in cursor.fetchall()}


def may_change(user: User, interaction: Interaction) -> bool:
    if interaction.person_id != user.pk:
        return False
    return interaction.pk in written_today(user, interaction.customer_id)


def _facts(interaction: Interaction) -> dict[str, Any]:
    return {
        "interaction_id": interaction.pk,
        "customer_id": interaction.customer_id,
        "channel": str(interaction.channel),
        "direction": str(interaction.direction),
        "outcome": str(interaction.outcome),
    }
