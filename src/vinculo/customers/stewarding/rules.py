"""The company's rules: which value survives, and from which certainty many are merged."""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils import timezone

from vinculo.customers.events import MergeRulesChanged
from vinculo.customers.models import MergeRules
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def set_rules(fields: Mapping[str, str], sources: Sequence[str], by: Actor) -> None:
    row = MergeRules.current()
    row.fields, row.sources = dict(fields), list(sources)
    _keep(row, by)


@transaction.atomic
def set_threshold(threshold: float, by: Actor) -> None:
    row = MergeRules.current()
    row.threshold = threshold
    _keep(row, by)


def _keep(row: MergeRules, by: Actor) -> None:
    row.changed_at, row.changed_by_name = timezone.now(), by.name
    row.save()
    announce(MergeRulesChanged(row.threshold), by)
