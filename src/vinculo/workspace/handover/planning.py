"""Who gets whom: worked out by rule, kept row by row, put right by hand before anything moves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils.translation import gettext as _

from vinculo.customers.access import changeable_customers_for
from vinculo.customers.models import Customer, Relationship
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.workspace.handover.access import leads_all
from vinculo.workspace.handover.models import HandOver, HandOverShare
from vinculo.workspace.handover.sharing import Piece, Unit, share_out, units_of

By, Kind = HandOver.By, Relationship.Kind
TOGETHER = (Kind.HOUSEHOLD, Kind.BELONGS_TO, Kind.WORKS_AT)
PLACES = {By.CITY: "city", By.CLASS: "standing__class_name", By.TEAM: "team__name"}
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Rule:
    """How it is to be shared out; `receivers` in the order in which they are considered."""

    receivers: Sequence[int]
    by: str = By.NUMBER
    keeps_together: bool = True
    places: Mapping[str, int] | None = None
    rest_to: int | None = None


@transaction.atomic
def plan(person: User, because: str, rule: Rule, viewer: User, note: str = "") -> HandOver:
    """A draft: nothing passes yet. Only what who plans may change is shared out."""
    hand_over = _draft(person, because, rule, note, Actor.person(viewer), leads_all(viewer))
    _share(hand_over, changeable_customers_for(viewer).filter(owner=person))
    return hand_over


@transaction.atomic
def plan_whole(person: User, because: str, rule: Rule, note: str, by: Actor) -> HandOver:
    """Everything, for the house itself."""
    hand_over = _draft(person, because, rule, note, by, is_whole=True)
    _share(hand_over, Customer.objects.filter(owner=person))
    return hand_over


def _draft(
    person: User, because: str, rule: Rule, note: str, by: Actor, is_whole: bool
) -> HandOver:
    hand_over = HandOver(
        person=person, person_name=person.full_name or person.email, because=because, note=note,
        is_whole=is_whole, made_by_id=by.user_id, made_by_name=by.name,
    )  # fmt: skip
    _follow(hand_over, rule)
    hand_over.save()
    return hand_over


@transaction.atomic
def plan_again(hand_over: HandOver, rule: Rule, viewer: User) -> None:
    """Another rule. What was decided by hand stays, as long as who was chosen still receives."""
    _must_be_draft(hand_over)
    chosen = dict(
        hand_over.shares.filter(by_hand=True, receiver__in=rule.receivers).values_list(
            "customer_id", "receiver_id"
        )
    )
    hand_over.shares.all().delete()
    _follow(hand_over, rule)
    hand_over.save()
    _share(hand_over, changeable_customers_for(viewer).filter(owner=hand_over.person_id), chosen)


@transaction.atomic
def give_by_hand(hand_over: HandOver, customer_id: int, receiver_id: int) -> int:
    """This customer, with whom they stay together, to this one; how many that were."""
    _must_be_draft(hand_over)
    if receiver_id not in hand_over.receivers:
        raise Problem(_("Choose one of those who receive."))
    share = hand_over.shares.get(customer_id=customer_id)
    return hand_over.shares.filter(unit=share.unit).update(receiver=receiver_id, by_hand=True)


def _must_be_draft(hand_over: HandOver) -> None:
    locked = HandOver.objects.select_for_update().get(pk=hand_over.pk)
    if not locked.is_draft:
        raise Problem(_("This hand-over is already made; it can be taken back as a whole."))


def _follow(hand_over: HandOver, rule: Rule) -> None:
    active = User.objects.filter(is_active=True).exclude(pk=hand_over.person_id or 0)
    known = set(active.filter(pk__in=rule.receivers).values_list("pk", flat=True))
    receivers = [pk for pk in rule.receivers if pk in known]
    if not receivers:
        raise Problem(_("Choose at least one person who receives."))
    hand_over.by, hand_over.keeps_together = rule.by, rule.keeps_together
    hand_over.receivers = receivers
    hand_over.places = {place: pk for place, pk in (rule.places or {}).items() if pk in receivers}
    hand_over.rest_to_id = rule.rest_to if rule.rest_to in receivers else receivers[0]


def _share(
    hand_over: HandOver, customers: QuerySet[Customer], chosen: Mapping[int, int] | None = None
) -> None:
    units = _units(hand_over, customers)
    shared = share_out(
        units, hand_over.receivers, by_amount=hand_over.by == By.AMOUNT, places=hand_over.places
    )
    by_hand = chosen or {}
    shares = []
    for unit in units:
        picked = next((by_hand[piece.pk] for piece in unit.pieces if piece.pk in by_hand), None)
        receiver = picked or shared[unit.key]
        shares += [
            HandOverShare(
                hand_over=hand_over, customer_id=piece.pk, receiver_id=receiver, unit=unit.key,
                by_hand=picked is not None,
            )
            for piece in unit.pieces
        ]  # fmt: skip
    HandOverShare.objects.bulk_create(shares, batch_size=CHUNK)


def _units(hand_over: HandOver, customers: QuerySet[Customer]) -> list[Unit]:
    place = PLACES.get(By(hand_over.by), "city")
    rows = customers.order_by("pk").values_list("pk", "standing__amount", place)
    pieces = [Piece(pk, amount or Decimal(0), where or "") for pk, amount, where in rows]
    return units_of(pieces, _ties(hand_over) if hand_over.keeps_together else ())


def _ties(hand_over: HandOver) -> Iterable[tuple[int, int]]:
    """Families and groups among the customers of the same person."""
    ties = Relationship.objects.filter(
        kind__in=TOGETHER, customer__owner=hand_over.person_id, other__owner=F("customer__owner")
    )
    return ties.values_list("customer_id", "other_id")
