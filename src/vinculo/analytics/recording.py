"""What people decide in this room."""

from django.db import transaction

from vinculo.analytics.events import PolicyChanged
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import MatrixSettings
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def change_policy(policy: Policy, by: Actor, because: str = "") -> MatrixSettings:
    """A new version of the company's policy; every close is made again with it, later."""
    settings = MatrixSettings.objects.create(
        policy=policy.as_dict(), made_by_id=by.user_id, because=because
    )
    announce(PolicyChanged(settings_id=settings.pk, because=because), by=by)
    return settings
