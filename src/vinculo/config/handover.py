"""All that a person may hold open, room by room: what a hand-over passes on, in this order."""

from collections.abc import Sequence

from vinculo.customers.holding import OWNED
from vinculo.integration.holding import IMPORTS
from vinculo.shell.accounts.holding import STAND_INS
from vinculo.shell.holding import Holding
from vinculo.shell.notices.holding import FOLLOWED
from vinculo.shell.planner.holding import REMINDERS, SERIES, TASKS
from vinculo.shell.saved_views.holding import VIEWS
from vinculo.shell.work.holding import JOBS

HOLDINGS: Sequence[Holding] = (
    OWNED, TASKS, SERIES, REMINDERS, FOLLOWED, STAND_INS, IMPORTS, JOBS, VIEWS,
)  # fmt: skip
