"""Who holds what about a customer: every room's `rights.py`, from the top of the house down.

Forgetting goes in this order: a room above still finds what it knows them by in those below.
"""

from vinculo.analytics.rights import ROOM as ANALYTICS
from vinculo.commerce.rights import ROOM as COMMERCE
from vinculo.customers.rights.room import ROOM as CUSTOMERS
from vinculo.integration.rights import ROOM as INTEGRATION
from vinculo.interactions.rights import ROOM as INTERACTIONS
from vinculo.shell.personal_data import RoomRights
from vinculo.shell.rights import ROOM as SHELL
from vinculo.workspace.rights import ROOM as WORKSPACE

ROOMS: tuple[RoomRights, ...] = (
    WORKSPACE, INTEGRATION, ANALYTICS, INTERACTIONS, COMMERCE, CUSTOMERS, SHELL,
)  # fmt: skip
