"""The contacts of a chunk of customers: around purchases, returns, debts and farewells."""

from dataclasses import dataclass, field

import numpy as np

from vinculo.shell.accounts.models import Role
from vinculo.workspace.demo.buying import RETURN, SALE, Purchases
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.customers import Chunk
from vinculo.workspace.demo.paying import Payments
from vinculo.workspace.demo.people import People
from vinculo.workspace.demo.profiles import CHANNELS, DORMANT, LEFT, NEVER, Profiles
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.talking import Texts

FIELDS = ("customer", "day", "minute", "channel", "inward", "outcome", "text", "person", "seconds")
TALK_CHANNELS = ("call", "whatsapp", "email", "visit", "counter", "chat", "post", "note")
CALL, WHATSAPP, EMAIL, VISIT, COUNTER, CHAT, POST, NOTE = range(8)
OUTCOMES = (
    "", "reached", "no_answer", "call_back", "ordered", "solved", "complained", "not_interested",
)  # fmt: skip
NONE, REACHED, NO_ANSWER, CALL_BACK, ORDERED, SOLVED, COMPLAINED, NOT_INTERESTED = range(8)
# From the channel they prefer to the one a talk goes through; visits and counters are written up
# as such; who has no preference, or likes letters, calls.
THROUGH = np.array(
    [TALK_CHANNELS.index(name) if name not in ("", "post") else CALL for name in CHANNELS]
)


@dataclass(slots=True)
class Contacts:
    """Columns by name; one row per contact."""

    columns: dict[str, list[Array]] = field(default_factory=lambda: {name: [] for name in FIELDS})

    def add(self, customer: Array, **values: Array | int) -> None:
        rows = len(customer)
        for name in FIELDS:
            value = customer if name == "customer" else values[name]
            self.columns[name].append(np.broadcast_to(value, rows))

    def all(self) -> dict[str, Array]:
        return {name: np.concatenate(parts) for name, parts in self.columns.items()}


@dataclass(frozen=True)
class Scene:
    """What the talks of a chunk happen among."""

    rng: np.random.Generator
    who: Profiles
    chunk: Chunk
    people: People
    span: Span
    texts: Texts

    def luck(self, rows: Array | list[int], share: float) -> Array:
        return self.rng.random(len(rows)) < share

    def sellers(self, customer: Array) -> Array:
        """The owner; who has none is attended by an agent."""
        agents = np.array([user.pk for user in self.people.of(Role.SERVICE_AGENT)])
        owner = self.chunk.owner[customer]
        gone = owner == self.people.left.pk
        anybody = self.rng.choice(agents, len(customer))
        return np.where((owner == 0) | (gone & self.luck(customer, 0.5)), anybody, owner)

    def agents(self, customer: Array) -> Array:
        return self.rng.choice(
            [user.pk for user in self.people.of(Role.SERVICE_AGENT)], len(customer)
        )

    def through(self, customer: Array) -> Array:
        other = self.rng.choice([CALL, WHATSAPP, WHATSAPP, EMAIL, CHAT], len(customer))
        usual = THROUGH[self.who.channel[customer]]
        return np.where(self.luck(customer, 0.75), usual, other)

    def seconds(self, channel: Array, mean: float = 210) -> Array:
        """How long: calls minutes, visits half an hour, messages none (0)."""
        call = self.rng.gamma(2.2, mean / 2.2, len(channel)) + 12
        visit = self.rng.gamma(4, 480, len(channel)) + 300
        long = np.where(channel == VISIT, visit, np.where(channel == CALL, call, 0))
        return np.where(channel == COUNTER, call / 2, long).astype(int)


def draw_contacts(scene: Scene, purchases: Purchases, payments: Payments) -> dict[str, Array]:
    contacts = Contacts()
    _orders(scene, contacts, purchases)
    _complaints(scene, contacts, purchases)
    _reminders(scene, contacts, purchases, payments)
    _regular(scene, contacts)
    _farewells(scene, contacts)
    rows = contacts.all()
    rows["day"] = np.clip(rows["day"], 0, None)
    known = rows["day"] < scene.span.days
    return {name: column[known] for name, column in rows.items()}


def _orders(scene: Scene, contacts: Contacts, purchases: Purchases) -> None:
    rng = scene.rng
    business = scene.who.is_business[purchases.customer]
    asked = rng.random(len(purchases)) < np.where(business, 0.24, 0.06)
    sale = np.flatnonzero((purchases.kind == SALE) & asked)
    customer = purchases.customer[sale]
    channel = scene.through(customer)
    # What they write is in their words, what they say in ours.
    text = np.where(
        np.isin(channel, (WHATSAPP, EMAIL, CHAT)),
        scene.texts.some(rng, "order_written", len(sale)),
        scene.texts.some(rng, "order_spoken", len(sale)),
    )
    written = np.isin(channel, (WHATSAPP, EMAIL, CHAT, COUNTER))
    contacts.add(
        customer, day=purchases.day[sale], outcome=ORDERED, channel=channel, text=text,
        minute=np.maximum(purchases.minute[sale] - rng.integers(4, 55, len(sale)), 400),
        inward=written | ((channel == CALL) & scene.luck(sale, 0.6)),
        seconds=scene.seconds(channel), person=scene.sellers(customer),
    )  # fmt: skip


def _complaints(scene: Scene, contacts: Contacts, purchases: Purchases) -> None:
    back = np.flatnonzero((purchases.kind == RETURN) & (scene.rng.random(len(purchases)) < 0.72))
    customer, day = purchases.customer[back], purchases.day[back]
    agent, channel = scene.agents(customer), scene.through(customer)
    channel = np.where(channel == VISIT, CALL, channel)
    contacts.add(
        customer, day=day - 1, minute=scene.rng.integers(480, 1020, len(back)), channel=channel,
        inward=1, outcome=COMPLAINED, text=scene.texts.some(scene.rng, "complaint", len(back)),
        person=agent, seconds=scene.seconds(channel, 330),
    )  # fmt: skip
    solved = scene.luck(back, 0.82)
    contacts.add(
        customer[solved], day=day[solved] + scene.rng.integers(0, 2, solved.sum()),
        minute=scene.rng.integers(1025, 1100, solved.sum()), channel=channel[solved], inward=0,
        outcome=SOLVED, text=scene.texts.some(scene.rng, "solved", int(solved.sum())),
        person=agent[solved], seconds=scene.seconds(channel[solved], 120),
    )  # fmt: skip


def _reminders(scene: Scene, contacts: Contacts, purchases: Purchases, payments: Payments) -> None:
    late = np.flatnonzero(payments.late_days > 6)
    late = late[scene.luck(late, 0.4)]
    customer = purchases.customer[payments.purchase[late]]
    day = payments.due[late] + scene.rng.integers(4, 7, len(late))
    channel = scene.rng.choice([CALL, CALL, EMAIL, WHATSAPP], len(late))
    silent = (channel == CALL) & scene.luck(late, 0.3)
    text = scene.texts.some(scene.rng, "reminder", len(late))
    text = np.where(silent, scene.texts.some(scene.rng, "no_answer", len(late)), text)
    desk = scene.people.of(Role.BACK_OFFICE)[0].pk
    contacts.add(
        customer, day=day, minute=scene.rng.integers(490, 1000, len(late)), channel=channel,
        inward=0, outcome=np.where(silent, NO_ANSWER, REACHED), text=text, person=desk,
        seconds=np.where(silent, 20, scene.seconds(channel, 150)),
    )  # fmt: skip


def _regular(scene: Scene, contacts: Contacts) -> None:
    """Visits, calls that nobody takes, questions, notes and a greeting each December."""
    who, rng = scene.who, scene.rng
    start = np.clip(who.joined, 0, scene.span.days - 1)
    active = (np.clip(who.stopped, 0, scene.span.days) - start).clip(0)
    business = who.is_business
    monthly = active / 30.4 * np.where(business, 1.0, 0.12)
    for kind, rate, channel, outcome, inward in (
        ("visit", 0.34, VISIT, REACHED, 0), ("quote", 0.10, -1, NONE, 1),
        ("no_answer", 0.09, CALL, NO_ANSWER, 0), ("note", 0.05, NOTE, NONE, 0),
        ("greeting", 0.03, POST, NONE, 0),
    ):  # fmt: skip
        count = rng.poisson(monthly * rate * (business | (channel != VISIT)))
        customer = np.repeat(np.arange(len(who)), count)
        day = start[customer] + (rng.random(len(customer)) * active[customer]).astype(int)
        if kind == "greeting":
            day = _to_december(scene.span, day)
        through = rng.choice([EMAIL, WHATSAPP, CHAT, CALL], len(customer))
        through = through if channel == -1 else np.full(len(customer), channel)
        long = scene.seconds(through) if outcome != NO_ANSWER else np.full(len(customer), 15)
        contacts.add(
            customer, day=day, minute=rng.integers(470, 1070, len(customer)), channel=through,
            inward=inward, outcome=outcome, text=scene.texts.some(rng, kind, len(customer)),
            person=scene.sellers(customer), seconds=long,
        )  # fmt: skip


def _to_december(span: Span, day: Array) -> Array:
    month = span.dates(day).astype("datetime64[M]")
    december = month + (11 - month.astype(int) % 12)
    return np.asarray((december.astype("datetime64[D]") - span.start).astype(int) + 5 + day % 15)


def _farewells(scene: Scene, contacts: Contacts) -> None:
    """Who left said why; who went quiet was called; who lost their seller asks."""
    who, rng, span = scene.who, scene.rng, scene.span
    left = np.flatnonzero((who.course == LEFT) & (who.is_business | (rng.random(len(who)) < 0.15)))
    quiet = np.flatnonzero((who.course == DORMANT) & who.is_business)
    quiet = np.repeat(quiet, rng.integers(0, 4, len(quiet)))
    waiting = np.flatnonzero(
        (scene.chunk.owner == scene.people.left.pk) & (who.course < LEFT) & (who.course != NEVER)
    )
    waiting = waiting[scene.luck(waiting, 0.35)]
    ago = rng.integers(2, 60, len(waiting))
    for customer, day, kind, outcome, inward in (
        (left, who.stopped[left] + rng.integers(12, 45, len(left)), "leaving", NOT_INTERESTED, 0),
        (quiet, who.stopped[quiet] + rng.integers(40, 300, len(quiet)), "dormant", REACHED, 0),
        (waiting, span.days - ago, "waiting", CALL_BACK, 1),
    ):
        channel = rng.choice([CALL, CALL, WHATSAPP], len(customer))
        person = scene.agents(customer) if kind == "waiting" else scene.sellers(customer)
        contacts.add(
            customer, day=day, minute=rng.integers(480, 1050, len(customer)), channel=channel,
            inward=inward, outcome=outcome, text=scene.texts.some(rng, kind, len(customer)),
            person=person, seconds=scene.seconds(channel, 260),
        )  # fmt: skip
