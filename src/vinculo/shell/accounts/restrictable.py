"""The fields that a company can hide from a role, or let it only read."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.shell.custom.definitions import all_definitions

DOCUMENTS = "customers.documents"
CONTACTS = "customers.contacts"
BIRTH = "customers.birth_on"
REMARKS = "customers.remarks"
AMOUNTS = "commerce.amounts"


@dataclass(frozen=True, slots=True)
class Restrictable:
    """`writable` is False for what no role changes by hand. Who may not see it does not reach
    the areas that it `closes` either: what stands there tells the value in too many ways."""

    label: str | Promise
    covers: str | Promise
    writable: bool = True
    closes: tuple[str, ...] = ()


RESTRICTABLE: dict[str, Restrictable] = {
    DOCUMENTS: Restrictable(
        _("Identity and tax documents"), _("numbers of cédula, NIT, RUC, passport")
    ),
    CONTACTS: Restrictable(_("Telephones and e-mails"), _("also WhatsApp")),
    BIRTH: Restrictable(_("Date of birth"), _("and the age")),
    REMARKS: Restrictable(
        _("What the house remembers"), _("how they pay, what they like, what to avoid")
    ),
    AMOUNTS: Restrictable(
        _("Amounts"),
        _("purchases, payments and everything that adds them up"),
        writable=False,
        closes=("commerce.read", "analytics.matrix", "analytics.settings"),
    ),
}


def restrictable() -> Mapping[str, Restrictable]:
    """Those, and the company's own fields."""
    own = {one.limited_as: Restrictable(one.label, one.helps) for one in all_definitions()}
    return {**RESTRICTABLE, **own}
