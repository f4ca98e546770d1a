"""Which records can be filtered, and what all rooms know of them."""

from vinculo.analytics import filter_fields as analytics
from vinculo.commerce import filter_fields as commerce
from vinculo.customers.filter_fields import CUSTOMERS
from vinculo.customers.models import OwnValue
from vinculo.interactions import filter_fields as interactions
from vinculo.shell.custom.filtering import fields_of
from vinculo.shell.filters.registry import Filtered
from vinculo.shell.planner.filter_fields import TASKS

FILTERS = {
    "clientes": Filtered(
        CUSTOMERS.adding(
            {**commerce.OF_CUSTOMERS, **analytics.OF_CUSTOMERS, **interactions.OF_CUSTOMERS},
            {**commerce.PATHS, **interactions.PATHS},
        ).growing(fields_of(OwnValue)),
        list_url="customer_list",
        needs="customers.read",
    ),
    "tareas": Filtered(TASKS, list_url="tasks"),
}
