"""What a person sees before something is done to many: how many, who, and who is left out."""

from dataclasses import dataclass

from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.action import BulkAction
from vinculo.shell.bulk.models import BulkRun
from vinculo.shell.bulk.target import changeable, meant
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.filters.patience import patience

SAMPLES = 5


@dataclass(frozen=True, slots=True)
class Check:
    count: int
    samples: list[str]
    excluded: int
    excluded_samples: list[str]
    sentence: str


def check_page(run: BulkRun, arranged: Arranged, action: BulkAction, viewer: User) -> Check:
    with patience():
        records = meant(arranged, run.query, run.chosen, viewer)
        may = changeable(records, arranged, viewer, action.needs)
        total, count = records.count(), may.count()
        samples = list(
            may.order_by(*arranged.order).values_list(arranged.name, flat=True)[:SAMPLES]
        )
        others: list[str] = []
        if total > count:
            out = records.exclude(pk__in=may.values("pk")).order_by(*arranged.order)
            others = list(out.values_list(arranged.name, flat=True)[:SAMPLES])
    sentence = "" if run.chosen else arranged.sentence(run.query, viewer)
    return Check(count, samples, total - count, others, sentence)
