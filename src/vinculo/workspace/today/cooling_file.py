"""Who is cooling down, as a file for a spreadsheet."""

import csv
from collections.abc import Iterable
from io import StringIO

from django.utils.translation import gettext as _

from vinculo.customers.models import ContactPoint
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.workspace.today.portfolio import Cooling


def cooling_file(found: Iterable[Cooling], viewer: User, comma: bool) -> str:
    """CSV of those whom the viewer may export; its mark makes spreadsheets read the accents."""
    mine = [
        one
        for one in found
        if reaches(viewer, "customers.export", one.customer.owner_id, one.customer.team_id)
    ]
    phones = _phones([one.customer.pk for one in mine])
    out = StringIO()
    file = csv.writer(out, delimiter=";" if comma else ",")
    file.writerow([
        "id", _("Customer"), _("City"), _("Telephone"), _("Class"), _("Last purchase"),
        _("Buys every (days)"), _("Days without buying"), _("Was expected on"),
    ])  # fmt: skip
    for one in mine:
        file.writerow([
            one.customer.pk, safe_cell(one.customer.name), safe_cell(one.customer.city),
            safe_cell(phones.get(one.customer.pk, "")), safe_cell(one.customer.class_name or ""),
            one.rhythm.last_on.isoformat(), one.rhythm.interval_days, one.rhythm.days_since,
            one.rhythm.expected_on.isoformat(),
        ])  # fmt: skip
    return "\ufeff" + out.getvalue()


def _phones(customer_ids: list[int]) -> dict[int, str]:
    """The best telephone of each: those that work, the first one first."""
    found: dict[int, str] = {}
    points = ContactPoint.objects.filter(customer__in=customer_ids, is_valid=True)
    points = points.exclude(kind=ContactPoint.Kind.EMAIL).exclude(value="")
    for pk, value in points.order_by("-is_primary", "kind", "id").values_list(
        "customer_id", "value"
    ):
        found.setdefault(pk, value)
    return found
