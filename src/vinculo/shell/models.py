"""The ground's records, gathered from their rooms."""

from vinculo.shell.accounts.models import Company, FieldLimit, RoleScope, SignInLink, Team, User
from vinculo.shell.activity.models import Activity
from vinculo.shell.audit.models import AuditChange, AuditForgetting, AuditSeal
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.custom.models import Choice, ChoiceList, CustomField
from vinculo.shell.drafts.models import Draft
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.hours.models import Schedule, Shift, SpecialDay
from vinculo.shell.keys.models import ApiKey, GivenAnswer, KeyTally
from vinculo.shell.notices.models import Following, Notice, NoticeChoice, NoticeHabits
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.retention.models import RetentionTerm
from vinculo.shell.saved_views.models import SavedView, ViewPlace
from vinculo.shell.search.models import RecentRecord, SearchEntry
from vinculo.shell.settings_file.models import SettingsVersion
from vinculo.shell.signin.models import OpenSession, SignInPolicy
from vinculo.shell.signin.oidc.models import Identity, IdentityProvider
from vinculo.shell.touched.models import TouchedMonth
from vinculo.shell.viewas.models import ViewAs
from vinculo.shell.work.models import LongJob

__all__ = [
    "Activity", "ApiKey", "AuditChange", "AuditForgetting", "AuditSeal", "BulkItem", "BulkRun",
    "Choice", "ChoiceList", "Company", "CustomField", "Draft", "ExportFile", "FieldLimit",
    "Following", "GivenAnswer", "Identity", "IdentityProvider", "KeyTally", "LongJob", "Notice",
    "NoticeChoice", "NoticeHabits", "OpenSession", "RecentRecord", "RetentionTerm", "RoleScope",
    "SavedView", "Schedule", "SearchEntry", "SettingsVersion", "Shift", "SignInLink",
    "SignInPolicy", "SpecialDay", "Task", "TaskOwn", "Team", "TouchedMonth", "User", "ViewAs",
    "ViewPlace",
]  # fmt: skip
