"""One line that says who somebody is, and one that says what to do when nothing is planned."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer
from vinculo.lib.money import Style, format_date
from vinculo.workspace.customer.who import WORKS_AT, Who
from vinculo.workspace.customer.worth import Worth


def headline(customer: Customer, who: Who, style: Style) -> str:
    """`Trabaja en Restaurante El Fogón, Bogotá, cliente desde marzo de 2017`."""
    parts = [
        _("works at %(name)s") % {"name": r.other_name} for r in who.relations if r.name is WORKS_AT
    ]
    parts = parts[:1] or [part for part in (customer.industry,) if part]
    if customer.city:
        parts.append(customer.city)
    if customer.since_on:
        month = format_date(customer.since_on, style, "month")
        parts.append(_("customer since %(month)s") % {"month": month})
    elif not parts:
        parts.append(_("customer without a known beginning"))
    return capfirst(", ".join(parts))


def suggestion(worth: Worth | None, style: Style) -> str:
    """What the figures say one could do now."""
    if worth is None or worth.last_on is None:
        return _("Nothing is planned. What comes next for this customer?")
    found = worth.rhythm
    if found and found.is_late:
        words = _("Buys every %(interval)s days and has not bought for %(since)s. A call is due.")
        return words % {"interval": found.interval_days, "since": found.days_since}
    if worth.receivables and worth.receivables.overdue:
        return _("There is money overdue. Agree on when it will be paid.")
    if found:
        day = format_date(found.expected_on, style, "long")
        return _("Nothing is planned. The next purchase is expected about %(day)s.") % {"day": day}
    return _("Nothing is planned. What comes next for this customer?")
