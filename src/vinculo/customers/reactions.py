"""What this room does when others announce something; every one may run twice."""

from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import PersonLeft
from vinculo.shell.accounts.models import User


def hand_over(event: PersonLeft) -> None:
    """The customers of who left go to who takes over; without one they wait for a manager."""
    successor = User.objects.filter(pk=event.successor_id).first() if event.successor_id else None
    if successor is None:
        return
    by = Actor.system("hand-over")
    for customer in Customer.objects.filter(owner_id=event.person_id).iterator(chunk_size=500):
        recording.assign(customer, successor, by)
