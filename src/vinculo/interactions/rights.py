"""What this room holds about a customer, and how it forgets: that there was a contact stays."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.custom.copying import told_of_many
from vinculo.shell.custom.values import forget_references
from vinculo.shell.history.forgetting import forget_rows
from vinculo.shell.personal_data import Forgotten, RoomRights, Section

FREE = ("contact_name", "subject", "body")


def holds(customer_id: int) -> Iterator[Section]:
    contacts = Interaction.objects.filter(customer_id=customer_id).order_by("started_at", "id")
    columns = {
        "started_at": _("When"), "channel": _("Channel"), "direction": _("Direction"),
        "duration_seconds": _("Seconds"), "subject": _("About"), "body": _("What was said"),
        "outcome": _("What came of it"),
    }  # fmt: skip
    # Whom of their people one spoke with is somebody else's name.
    yield Section(
        "contacts", _("Contacts with us"), columns, contacts.values(*columns).iterator(),
        frozenset(["subject", "body"]),
    )  # fmt: skip
    numbers = contacts.values_list("pk", flat=True)
    yield told_of_many(InteractionOwn, numbers, _("Contacts with us"))


def forget(who: Forgotten) -> Mapping[str, int]:
    theirs = Interaction.objects.filter(customer_id=who.customer_id)
    blanked = theirs.update(contact_name="", subject="", body="", document="")
    elsewhere = sum(who.blank_column("interactions_interaction", column) for column in FREE)
    own = InteractionOwn.objects.filter(interaction__in=theirs.values("pk")).delete()[0]
    own += forget_references(InteractionOwn, "customer", [who.customer_id])
    elsewhere += who.blank_column("interactions_interactionown", "text")
    forget_rows(Interaction, list(theirs.values_list("pk", flat=True)))
    return {"contacts": blanked, "contacts_of_others": elsewhere, "contacts_own": own}


ROOM = RoomRights(
    "interactions", holds, forget,
    frozenset(
        ["interactions_interaction", "interactions_interactionevent",
         "interactions_interactionown", "interactions_interactionownevent"]
    ),
    {"interactions_strength": "how many contacts, people and channels, in figures"},
)  # fmt: skip
