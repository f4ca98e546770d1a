"""What follows a customer into another record, room by room: the one list of it.

A new table that names customers joins it (`tests/test_merging.py`). What comes first goes first,
and comes back last.
"""

from vinculo.analytics import following as analytics
from vinculo.commerce import following as commerce
from vinculo.customers import following as customers
from vinculo.customers.merging.follower import Follower
from vinculo.integration import following as integration
from vinculo.interactions import following as interactions
from vinculo.workspace import following as workspace

FOLLOWERS: tuple[Follower, ...] = (
    *customers.FOLLOWERS,
    *commerce.FOLLOWERS,
    *interactions.FOLLOWERS,
    *integration.FOLLOWERS,
    *analytics.FOLLOWERS,
    *workspace.FOLLOWERS,
)
