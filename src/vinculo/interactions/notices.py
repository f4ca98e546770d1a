"""Who is told of a contact, and who may know."""

from collections.abc import Iterable

from vinculo.interactions.access import interactions_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.notices.mentions import mentioned_in


def mentioned(activity: Activity) -> Iterable[int]:
    """In what was written down about the contact."""
    number = activity.payload["interaction_id"]
    body = Interaction.objects.filter(pk=number).values_list("body", flat=True).first()
    return mentioned_in(body or "")


def may_read(user: User, activity: Activity) -> bool:
    number = activity.payload["interaction_id"]
    return interactions_for(user).filter(pk=number).exists()


def sees(user: User, activity: Activity) -> bool:
    return allowed(user, "interactions.read")
