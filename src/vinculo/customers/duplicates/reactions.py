"""What is compared when something about a customer becomes true; each may run twice."""

from vinculo.customers.duplicates.recording import compare
from vinculo.customers.events import CustomerChanged, CustomerRegistered, DetailAdded, DetailChanged

COMPARED_FIELDS = frozenset({"name", "given_names", "surnames", "birth_on", "city", "kind"})
COMPARED_DETAILS = frozenset({"document", "contact", "address"})


def compare_new(event: CustomerRegistered) -> None:
    compare(event.customer_id)


def compare_changed(event: CustomerChanged | DetailAdded | DetailChanged) -> None:
    """Only what people are told apart by."""
    if isinstance(event, DetailAdded | DetailChanged):
        matters = event.what in COMPARED_DETAILS
    else:
        matters = bool(COMPARED_FIELDS & set(event.fields))
    if matters:
        compare(event.customer_id)
