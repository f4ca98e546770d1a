"""Who listens to what, how each kind of event reads, and who is told: the one page of them all.

`Now` runs in the announcing transaction and may refuse it; `Later` is a job written in
that transaction: neither lost nor early, and safe to run twice.
"""

from vinculo.analytics import reactions as analytics
from vinculo.analytics import wording as analytics_wording
from vinculo.analytics.events import DormancyRuleChanged, PolicyChanged, UnitCostsChanged
from vinculo.commerce import wording as commerce_wording
from vinculo.commerce.events import PurchasesRecorded, PurchasesRemoved
from vinculo.customers import notices as customers_notices
from vinculo.customers import wording as customers_wording
from vinculo.customers.duplicates import reactions as duplicates
from vinculo.customers.events import (
    ContactRulesChanged,
    CustomerAssigned,
    CustomerChanged,
    CustomerRegistered,
    CustomersMerged,
    CustomersParted,
    DetailAdded,
    DetailChanged,
    DetailRemoved,
    MergeRulesChanged,
    PurposesChanged,
    RightsComingDue,
    TagsChanged,
)
from vinculo.customers.quality import wording as quality_wording
from vinculo.customers.quality.events import QualitySettingsChanged, StandardEnded, StandardSet
from vinculo.customers.rights import notices as rights_notices
from vinculo.integration.importing import doubts as import_doubts
from vinculo.interactions import notices as interactions_notices
from vinculo.interactions import reactions as interactions
from vinculo.interactions import wording as interactions_wording
from vinculo.interactions.events import ContactCorrected, ContactLogged, ContactRemoved
from vinculo.shell.accounts import wording as accounts_wording
from vinculo.shell.accounts.events import (
    CompanyChanged,
    PersonLeft,
    PersonReturned,
    RoleChanged,
    RoleMade,
    RoleRemoved,
)
from vinculo.shell.activity.flow import Flows, Later, Now
from vinculo.shell.activity.registry import Wording
from vinculo.shell.bulk import wording as bulk_wording
from vinculo.shell.bulk.events import DoneToMany
from vinculo.shell.bulk.notices import concerned
from vinculo.shell.custom import wording as custom_wording
from vinculo.shell.custom.events import ChoicesChanged, FieldChanged, FieldMade, FieldRemoved
from vinculo.shell.exporting import wording as exporting_wording
from vinculo.shell.hours import wording as hours_wording
from vinculo.shell.hours.events import HoursChanged
from vinculo.shell.keys import wording as keys_wording
from vinculo.shell.keys.events import KeyNearsItsEnd
from vinculo.shell.keys.telling import key_names, whose_key
from vinculo.shell.notices.audience import followers, task_titles, whose_task
from vinculo.shell.notices.registry import Subject, Telling, Tellings
from vinculo.shell.notices.topics import ACCESS, FOLLOWED, GIVEN, MENTIONS, REMINDERS, TASKS
from vinculo.shell.planner import wording as planner_wording
from vinculo.shell.planner.events import TaskCameDue, TaskGiven
from vinculo.shell.retention import wording as retention_wording
from vinculo.shell.settings_file.versions import keep_after
from vinculo.shell.signin import wording as signin_wording
from vinculo.shell.viewas import wording as viewas_wording
from vinculo.shell.viewas.events import ViewAsBegan
from vinculo.shell.viewas.telling import looked_as
from vinculo.workspace.demo import wording as demo_wording
from vinculo.workspace.handover import notices as handover_notices
from vinculo.workspace.handover import reactions as handover
from vinculo.workspace.handover import wording as handover_wording
from vinculo.workspace.handover.events import WorkHanded

# What the company sets: each change of it is a version of the settings.
_SET = (
    CompanyChanged, RoleMade, RoleChanged, RoleRemoved, HoursChanged, FieldMade, FieldChanged,
    FieldRemoved, ChoicesChanged, QualitySettingsChanged, StandardSet, StandardEnded,
    MergeRulesChanged, PolicyChanged, UnitCostsChanged, DormancyRuleChanged, TagsChanged,
    ContactRulesChanged, PurposesChanged,
)  # fmt: skip

FLOWS: Flows = {
    **{event: (Now(keep_after),) for event in _SET},
    CustomerRegistered: (Later(duplicates.compare_new),),
    CustomerChanged: (Later(duplicates.compare_changed),),
    DetailAdded: (Later(duplicates.compare_changed),),
    DetailChanged: (Later(duplicates.compare_changed),),
    PurchasesRecorded: (Later(analytics.refresh),),
    PurchasesRemoved: (Later(analytics.refresh),),
    PersonLeft: (Later(handover.take_over), Later(interactions.count_known_to)),
    PersonReturned: (Later(interactions.count_known_to),),
    ContactLogged: (Now(interactions.count_strength),),
    ContactCorrected: (Now(interactions.count_strength),),
    ContactRemoved: (Now(interactions.count_strength),),
    CustomersMerged: (Later(analytics.refresh), Later(interactions.count_strength)),
    CustomersParted: (Later(analytics.refresh), Later(interactions.count_strength)),
}

WORDINGS: dict[str, Wording] = {
    **accounts_wording.WORDINGS,
    **signin_wording.WORDINGS,
    **keys_wording.WORDINGS,
    **viewas_wording.WORDINGS,
    **hours_wording.WORDINGS,
    **planner_wording.WORDINGS,
    **bulk_wording.WORDINGS,
    **exporting_wording.WORDINGS,
    **retention_wording.WORDINGS,
    **custom_wording.WORDINGS,
    **customers_wording.WORDINGS,
    **quality_wording.WORDINGS,
    **commerce_wording.WORDINGS,
    **interactions_wording.WORDINGS,
    **analytics_wording.WORDINGS,
    **handover_wording.WORDINGS,
    **demo_wording.WORDINGS,
}

_FOLLOWED = Telling(FOLLOWED, followers, customers_notices.sees)

# Who is told of what, beside those who listen: the first topic that means a person counts.
TELLINGS: Tellings = {
    CustomerAssigned.kind: (Telling(GIVEN, customers_notices.new_owner), _FOLLOWED),
    CustomerChanged.kind: (_FOLLOWED,),
    CustomersMerged.kind: (_FOLLOWED,),
    CustomersParted.kind: (_FOLLOWED,),
    DetailAdded.kind: (
        Telling(MENTIONS, customers_notices.mentioned, customers_notices.sees), _FOLLOWED,
    ),
    DetailChanged.kind: (_FOLLOWED,),
    DetailRemoved.kind: (_FOLLOWED,),
    ContactLogged.kind: tuple(
        Telling(topic, whom, interactions_notices.sees, interactions_notices.may_read)
        for topic, whom in ((MENTIONS, interactions_notices.mentioned), (FOLLOWED, followers))
    ),
    WorkHanded.kind: (Telling(GIVEN, handover_notices.receiver),),
    TaskGiven.kind: (Telling(TASKS, whose_task),),
    DoneToMany.kind: (Telling(GIVEN, concerned),),
    TaskCameDue.kind: (Telling(REMINDERS, whose_task),),
    RightsComingDue.kind: (Telling(REMINDERS, rights_notices.whose_request),),
    ViewAsBegan.kind: (Telling(ACCESS, looked_as),),
    KeyNearsItsEnd.kind: (Telling(ACCESS, whose_key),),
}  # fmt: skip

SUBJECTS: dict[str, Subject] = {
    "customer": Subject(customers_notices.names, "customer", can_be_followed=True),
    "task": Subject(task_titles, "task"),
    "rights_request": Subject(rights_notices.names, "rights_request"),
    "import_doubts": Subject(import_doubts.names, "import_doubts_of"),
    "api_key": Subject(key_names, "key"),
    "hand_over": Subject(handover_notices.names, "hand_over_received"),
}
