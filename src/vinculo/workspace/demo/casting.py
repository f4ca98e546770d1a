"""Give the first customers the parts of the story."""

from datetime import date

import numpy as np

from vinculo.workspace.demo import profiles as kinds
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.people import People
from vinculo.workspace.demo.profiles import CHANNELS, Profiles
from vinculo.workspace.demo.span import Span, month_back
from vinculo.workspace.demo.trades import HOUSEHOLD, TRADE_NUMBER
from vinculo.workspace.demo.words import places
from vinculo.workspace.demo.words.cast import DUPLICATE, STAR, Part

COURSES = {"steady": kinds.STEADY, "left": kinds.LEFT, "cooling": kinds.STEADY}
KEPT = 12
CITY = {city[0]: number for number, city in enumerate(places.CITIES)}


def cast_into(
    who: Profiles, owner: Array, team: Array, cast: list[Part], people: People, span: Span
) -> None:
    """Overwrite the first rows; everything that was drawn for the others stays."""
    for row, part in enumerate(cast):
        person = bool(part.given)
        who.kind[row] = (
            kinds.DUPLICATE if row == DUPLICATE
            else kinds.ORGANISATION if not person
            else kinds.MERCHANT if part.trade else kinds.HOUSEHOLD
        )  # fmt: skip
        who.trade[row] = TRADE_NUMBER.get(part.trade, HOUSEHOLD)
        who.course[row] = COURSES[part.course] if part.gap else kinds.NEVER
        who.gap[row], who.ticket[row] = part.gap or 30, part.ticket or 90_000
        who.yearly_growth[row], who.discount[row] = 0.08, 0.02 if part.ticket > 10**6 else 0
        since = date.fromisoformat(part.since) if part.since else _months_ago(span, part.months)
        who.joined[row] = (since - span.start.astype(date)).days
        # Those who are cooling should have bought some days ago, and have not.
        who.stopped[row] = span.days - (round(part.gap * 1.6) if part.course == "cooling" else 0)
        if part.course == "left":
            who.stopped[row] = span.days - 120
        who.late_days[row], who.city[row] = part.late_days, CITY[part.city]
        who.channel[row] = CHANNELS.index(part.channel)
        who.first[row] = STAR if row == DUPLICATE else -1
        who.luck[row] = 0.13 + row / 1000
        seller = people.named(part.owner) if part.owner else None
        owner[row] = seller.pk if seller else 0
        if seller and seller.team_id:
            team[row] = seller.team_id


def entrust(who: Profiles, owner: Array, skip: int, technician: int) -> None:
    """The offices and clinics whose dispensers the technician keeps are his: he sees no others."""
    kept = np.isin(who.trade, [TRADE_NUMBER["Oficinas"], TRADE_NUMBER["Clínica"]])
    kept &= who.is_business & (who.course == kinds.STEADY)
    kept[:skip] = False
    owner[np.flatnonzero(kept)[:KEPT]] = technician


def _months_ago(span: Span, months: int) -> date:
    return month_back(span.today, months).replace(day=12)
