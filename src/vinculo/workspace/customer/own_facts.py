"""What the company writes down of a customer in fields of its own, as facts of the page."""

from typing import Any

from vinculo.commerce.models import Purchase, PurchaseOwn
from vinculo.customers.models import Customer, OwnValue
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.records import facts_of
from vinculo.shell.custom.seeing import written_by
from vinculo.workspace.customer.fact import Fact


def own_facts(customer: Customer, viewer: User, may_edit: bool) -> tuple[Fact, ...]:
    """In the company's order; what is empty is there only for who may fill it in."""
    found = facts_of(OwnValue, customer.pk, viewer, may_edit)
    return tuple(Fact(one.key, one.label, one.text, one.href, past=one.name) for one in found)


def own_of_purchase(document: Purchase, customer: Customer, viewer: User) -> dict[str, Any]:
    """The same of a document, and whether the viewer may write it."""
    changes = reaches(viewer, "customers.write", customer.owner_id, customer.team_id)
    return {
        "own_facts": facts_of(PurchaseOwn, document.pk, viewer),
        "may_write_own": changes and bool(written_by(viewer, PurchaseOwn.records)),
    }
