"""The ways between the pages of quality, as far as a person may go them."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.customers.quality.access import cleanses
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User


def tabs_for(user: User, at: str) -> list[dict[str, Any]]:
    ways = [("quality", _("How they are"), True)]
    ways.append(("quality_queue", _("To repair"), allowed(user, "customers.write")))
    ways.append(("quality_cleansing", _("Cleansing"), cleanses(user)))
    ways.append(("taught_meanings", _("What was taught"), cleanses(user)))
    ways.append(("quality_standards", _("Entry standards"), allowed(user, "shell.company")))
    ways.append(("quality_settings", _("Weights"), allowed(user, "shell.company")))
    return [
        {"label": label, "url": reverse(name), "current": name == at}
        for name, label, may in ways
        if may
    ]
