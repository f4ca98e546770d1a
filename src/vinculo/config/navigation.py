"""The ways through the house, by jobs; each person sees those they may take."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Way:
    """`url` is a name of config/urls.py; `needs` an area of RoleScope, empty for everybody;
    `short` what the bar of a phone says where `label` does not fit."""

    url: str
    label: str | Promise
    icon: str
    needs: str = ""
    short: str | Promise = ""
    key: str = ""  # of the keyboard, after g


NAVIGATION: tuple[Way, ...] = (
    Way("today", _("Today"), "sun", key="h"),
    Way("customer_list", _("Customers"), "users", "customers.read", key="c"),
    Way("group_list", _("Households and groups"), "network", "customers.read", _("Groups")),
    Way("matrix", _("Value"), "layers", "analytics.matrix", key="v"),
    Way("reports", _("Reports"), "chart-column", "analytics.matrix", key="e"),
    Way("scores", _("Scores"), "gauge", "analytics.matrix", key="p"),
    Way("quality", _("Data quality"), "clipboard-check", "customers.read", _("Quality"), key="q"),
    Way("duplicate_queue", _("Duplicates"), "merge", "customers.merge", key="d"),
    Way("import_list", _("Import"), "file-up", "integration.import", key="i"),
    Way("rights_desk", _("Rights"), "scale", "customers.rights", key="r"),
    Way("hand_overs", _("Hand-overs"), "arrow-right-left", "shell.tasks", key="t"),
    Way("contact_rules", _("Contact rules"), "shield-check", "shell.company"),
)

# The page that the search box of the frame asks with `?q=`, and what one needs for it.
SEARCH = ("search", "")

# The page that explains why a person does or does not see a customer; asked with `?persona=`.
WHY = "access_why"

# The page that takes the example company out, while it is there.
DEMO = "demo_removal"

# The page that passes on what a person holds; it takes their number.
HAND_OVER = "hand_over_new"
