"""The ways through the house, by jobs; each person sees those they may take."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Way:
    """`url` is a name of config/urls.py; `needs` an area of RoleScope, empty for everybody."""

    url: str
    label: str | Promise
    icon: str
    needs: str = ""


NAVIGATION: tuple[Way, ...] = (
    Way("today", _("Today"), "sun"),
    Way("customer_list", _("Customers"), "users", "customers.read"),
    Way("matrix", _("Value"), "layers", "analytics.matrix"),
    Way("import_list", _("Import"), "file-up", "integration.import"),
    Way("rights_desk", _("Rights"), "scale", "customers.rights"),
    Way("contact_rules", _("Contact rules"), "shield-check", "shell.company"),
)

# The list that the search box of the frame asks with `?q=`, and what one needs for it.
SEARCH = ("customer_list", "customers.read")

# The page that explains why a person does or does not see a customer; asked with `?persona=`.
WHY = "access_why"
