"""Who listens to what, and how each kind of event reads. The one page that lists them all.

`Now` runs in the announcing transaction and may refuse it; `Later` is a job written in
that transaction: neither lost nor early, and safe to run twice.
"""

from vinculo.analytics import reactions as analytics
from vinculo.analytics import wording as analytics_wording
from vinculo.commerce import wording as commerce_wording
from vinculo.commerce.events import PurchasesRecorded, PurchasesRemoved
from vinculo.customers import reactions as customers
from vinculo.customers import wording as customers_wording
from vinculo.interactions import wording as interactions_wording
from vinculo.shell.accounts import wording as accounts_wording
from vinculo.shell.accounts.events import PersonLeft
from vinculo.shell.activity.flow import Flows, Later
from vinculo.shell.activity.registry import Wording
from vinculo.shell.hours import wording as hours_wording
from vinculo.shell.planner import wording as planner_wording

FLOWS: Flows = {
    PurchasesRecorded: (Later(analytics.refresh),),
    PurchasesRemoved: (Later(analytics.refresh),),
    PersonLeft: (Later(customers.hand_over),),
}

WORDINGS: dict[str, Wording] = {
    **accounts_wording.WORDINGS,
    **hours_wording.WORDINGS,
    **planner_wording.WORDINGS,
    **customers_wording.WORDINGS,
    **commerce_wording.WORDINGS,
    **interactions_wording.WORDINGS,
    **analytics_wording.WORDINGS,
}
