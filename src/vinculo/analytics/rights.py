"""Closes and their files hold figures by a customer's number: nothing here says who it is.

What is left of a customer is a figure about them: it is told, and goes with them.
"""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.profit.models import CustomerProfit
from vinculo.shell.personal_data import Forgotten, RoomRights, Section


def holds(customer_id: int) -> Iterator[Section]:
    """The class and its changes are told by `customers`, where they are written down."""
    columns = {
        "gross": _("Gross sales"), "discounts": _("Discounts"),
        "returns": _("Returns and cancellations"), "product_cost": _("What the goods cost"),
        "serve": _("cost of serving"), "contribution": _("What is left"),
    }  # fmt: skip
    rows = CustomerProfit.objects.filter(customer_id=customer_id).values(*columns)
    yield Section("profit", _("Cost to serve and profit"), columns, rows)


def forget(who: Forgotten) -> Mapping[str, int]:
    gone, _kinds = CustomerProfit.objects.filter(customer_id=who.customer_id).delete()
    return {
        "profit": gone,
        "settings": who.blank_column("analytics_matrixsettings", "because")
        + who.blank_column("analytics_unitcost", "because"),
    }


ROOM = RoomRights("analytics", holds, forget, frozenset(["analytics_customerprofit"]))
