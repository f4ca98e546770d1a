"""When somebody leaves and another takes over everything; it may run twice."""

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import PersonLeft
from vinculo.shell.accounts.models import User
from vinculo.shell.holding import held_by
from vinculo.shell.notices.holding import FOLLOWED
from vinculo.workspace.handover.giving import begin_giving, give
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import Rule, plan_whole

BY = Actor.system("hand-over")


def take_over(event: PersonLeft) -> None:
    """Without a successor it waits for a manager; the page of hand-overs keeps saying so."""
    person = User.objects.filter(pk=event.person_id, is_active=False).first()
    successor = User.objects.filter(pk=event.successor_id or 0, is_active=True).first()
    if person is None or successor is None or not _holds(person):
        return
    begun = HandOver.objects.filter(person=person, state=HandOver.State.GIVING, made_by=None)
    hand_over = begun.order_by("-pk").first()
    if hand_over is None:
        rule = Rule([successor.pk])
        hand_over = plan_whole(person, HandOver.Because.LEAVES, rule, event.note, BY)
        begin_giving(hand_over)
    give(hand_over, BY)


def _holds(person: User) -> bool:
    """What the successor follows already stays followed by who left, and is no reason."""
    return any(one.holding is not FOLLOWED for one in held_by(person.pk))
