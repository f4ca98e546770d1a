"""Ask the measures that have a page, and keep what they answer."""

from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.dormancy.auditing import note_what_is_done
from vinculo.analytics.dormancy.making import ask_dormant, keep_dormant
from vinculo.analytics.engine.engines import Engine, Row
from vinculo.analytics.measures.answering import asking, put
from vinculo.analytics.measures.cohorts import COHORTS
from vinculo.analytics.measures.dimensions import DIMENSIONS as DIMENSIONS_
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.month_sales import MONTH_SALES
from vinculo.analytics.measures.pareto import DIMENSIONS, PARETO, VALUES
from vinculo.analytics.measures.retention import RETENTION
from vinculo.analytics.measures.survival import SURVIVAL
from vinculo.analytics.reports.models import Report
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.analytics.warehouse.manifest import folder
from vinculo.commerce.panels import figures_until
from vinculo.shell.work.working import Report as Told
from vinculo.shell.work.working import unheard

MONTHS = 12
FIRST = 50  # members named, from the largest
POINTS = 100  # of the curve
COHORT_MONTHS = 24
# Contacts know no product and no shop, and their channels are not those of sales.
OF_EFFORT = ("customer", "channel", "owner", "city")


def make_reports(report: Told = unheard, as_of: date | None = None) -> dict[str, Any]:
    """As of a day: today, or the last purchase of a house whose data is old. All or nothing."""
    day = as_of or figures_until(timezone.localdate())
    questions = [
        (by, value) for by in DIMENSIONS for value in VALUES
        if value != "effort" or by in OF_EFFORT
    ]  # fmt: skip
    total = len(questions) + 5
    report(0, total, _("Reading what changed"))
    note_what_is_done()
    mirror.refresh()
    gathering.gather()
    revision = sha256((folder() / "manifest.json").read_bytes()).hexdigest()[:16]
    found: dict[str, Any] = {}
    with TemporaryDirectory(dir=folder()) as place, asking() as engine:
        for done, (by, value) in enumerate(questions, 1):
            report(done, total, _("Adding up who makes up most"))
            found[f"pareto.{by}.{value}"] = _pareto(engine, Asked(day, MONTHS, by, value))
        report(len(questions) + 1, total, _("Counting who stayed"))
        found["retention"] = [
            {"day": at.isoformat()} | _rows(engine, RETENTION, Asked(at, MONTHS))[0]
            for at in month_ends(day)
        ]
        found["month_sales"] = [
            {"day": at.isoformat()} | _rows(engine, MONTH_SALES, Asked(at, 1))[0]
            for at in month_ends(day)
        ]
        report(len(questions) + 2, total, _("Following who came in the same month"))
        found["cohorts"] = _rows(engine, COHORTS, Asked(day, COHORT_MONTHS))
        found["dimensions"] = [
            stay | _rows(engine, DIMENSIONS_, Asked(date.fromisoformat(stay["day"]), MONTHS))[0]
            for stay in found["retention"]
        ]
        found["survival"] = _rows(engine, SURVIVAL, Asked(day, MONTHS))
        report(total - 2, total, _("Looking for dormant accounts"))
        asleep = ask_dormant(engine, day, Path(place) / "asleep.csv")
        report(total - 1, total, _("Writing the reports down"))
        with transaction.atomic():
            found["dormant"] = keep_dormant(asleep)
            _keep(found, day, revision, {"cohorts": COHORT_MONTHS, "dormant": asleep.rule.months})
    report(total, total, _("The reports are up to date"))
    return {"as_of": day.isoformat(), "revision": revision, "reports": len(found)}


def month_ends(day: date, many: int = 13) -> list[date]:
    """The last days of the months before, oldest first, and then the day itself."""
    found = [day]
    while len(found) < many:
        found.append(found[-1].replace(day=1) - timedelta(days=1))
    return found[::-1]


def _rows(engine: Engine, measure: Any, asked: Asked) -> list[Row]:
    expression, facts = put(measure, asked)
    return engine.rows(expression, facts, measure.order)


def _pareto(engine: Engine, asked: Asked) -> dict[str, Any]:
    """Sums of each class, a curve of some points, and the first members: never every row."""
    expression, facts = put(PARETO, asked)
    grades = expression.group_by("grade").aggregate(
        members=expression.count(), value_e4=expression.value_e4.sum(),
        share=expression.share.sum(),
    )  # fmt: skip
    summed = engine.rows(grades, facts, ("grade",))
    members = sum(row["members"] for row in summed)
    step = max(1, members // POINTS)
    some = expression.filter((expression.place % step == 0) | (expression.place == members))
    first = expression.filter(expression.place <= FIRST)
    return {
        "members": members,
        "grades": summed,
        "curve": [
            [row["place"], row["running"]]
            for row in engine.rows(some.select("place", "running"), facts, ("place",))
        ],
        "first": engine.rows(first, facts, PARETO.order),
    }


def _keep(found: dict[str, Any], day: date, revision: str, windows: dict[str, int]) -> None:
    now = timezone.now()
    for key, content in found.items():
        Report.objects.update_or_create(
            key=key,
            defaults={
                "as_of": day, "months": windows.get(key, MONTHS), "revision": revision,
                "made_at": now,
                "content": content,
            },
        )  # fmt: skip
