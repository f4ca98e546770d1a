"""Which lists people arrange, keep as views, act upon and take as files; what rooms add to them."""

from vinculo.analytics import list_columns as analytics
from vinculo.commerce import list_columns as commerce
from vinculo.customers.list_columns import CUSTOMER_COLUMNS
from vinculo.customers.models import OwnValue
from vinculo.interactions import list_columns as interactions
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.custom.in_lists import columns_of
from vinculo.shell.planner.list_columns import next_step_of
from vinculo.workspace.dormant.listing import DORMANT
from vinculo.workspace.list.meant import CUSTOMERS

LISTS: dict[str, Arranged] = {
    "clientes": CUSTOMERS.with_columns(
        CUSTOMER_COLUMNS,
        commerce.OF_CUSTOMERS,
        analytics.OF_CUSTOMERS,
        interactions.OF_CUSTOMERS,
        next_step_of("customer"),
    ).growing(columns_of(OwnValue)),
    "inactivos": DORMANT,
}
