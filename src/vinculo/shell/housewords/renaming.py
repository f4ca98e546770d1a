"""The verb: call the house's words otherwise, from the next page on, everywhere."""

from typing import Any

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import CompanyChanged
from vinculo.shell.accounts.models import Company
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def rename_words(words: dict[str, Any], by: Actor) -> bool:
    """False when they are called so already."""
    row = Company.objects.select_for_update().get(pk=1)
    if row.words == words:
        return False
    Company.objects.filter(pk=1).update(words=words)
    announce(CompanyChanged(["words"]), by)
    return True
