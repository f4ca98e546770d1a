"""What can be done to many records of a list; rooms declare it in their `bulk_actions.py`."""

from vinculo.analytics.dormancy.deciding import DECIDE
from vinculo.customers.bulk_actions import CUSTOMER_ACTIONS
from vinculo.customers.models import Customer
from vinculo.customers.own_in_bulk import WRITE_OWN_FIELD
from vinculo.shell.bulk.action import BulkAction
from vinculo.shell.notices.bulk_actions import follow_many
from vinculo.shell.planner.bulk_actions import tasks_about

BULK: dict[str, dict[str, BulkAction]] = {
    "clientes": {
        **CUSTOMER_ACTIONS,
        "dato": WRITE_OWN_FIELD,
        "tarea": tasks_about("customer", Customer.objects.all(), "interactions.write"),
        "seguir": follow_many("customer", "customers.read"),
    },
    "inactivos": {"decidir": DECIDE},
}
