"""What this room does when something is announced; every one may run twice."""

from vinculo.interactions.events import ContactCorrected, ContactLogged, ContactRemoved
from vinculo.interactions.strength import recount, recount_known_to
from vinculo.shell.accounts.events import PersonLeft, PersonReturned


def count_strength(event: ContactLogged | ContactCorrected | ContactRemoved) -> None:
    recount([event.customer_id])


def count_known_to(event: PersonLeft | PersonReturned) -> None:
    """Who left knows nobody for us any more."""
    recount_known_to(event.person_id)
