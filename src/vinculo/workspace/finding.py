"""What can be done with a customer that is open, on the pages that show many rooms."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.customers.access import customers_for
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.search.kinds import Step


def steps(viewer: User, pk: int) -> list[Step]:
    if not customers_for(viewer).filter(pk=pk).exists():
        return []
    found = [Step(_("Open everything about this customer"), reverse("customer", args=[pk]),
                  "user-round-search", _("360 record page"))]  # fmt: skip
    if limited(customers_for(viewer), viewer, "interactions.write").filter(pk=pk).exists():
        task = reverse("customer_task", args=[pk])
        found.append(Step(_("New task with this customer"), task, "list-plus", _("remind promise")))
    return found
