"""The company's policy of quality, as it holds now; kept until somebody changes it."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from vinculo.customers.models import EntryStandard, QualityDue, QualitySettings
from vinculo.customers.quality.events import QualitySettingsChanged
from vinculo.customers.quality.policy import KINDS, PARTS, Policy, Standard
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.kept import kept


@kept("quality")
def policy() -> Policy:
    standards = standards_in_force()
    row = QualitySettings.objects.order_by("-pk").first()
    if row is None:
        return Policy(standards=standards)
    return policy_of(row, standards)


def policy_of(row: QualitySettings, standards: tuple[Standard, ...]) -> Policy:
    return Policy(
        {part: int(row.weights.get(part, 0)) for part in PARTS},
        {kind: tuple(row.wanted.get(kind, ())) for kind in KINDS},
        row.fresh_months,
        standards,
    )


def standards_in_force() -> tuple[Standard, ...]:
    rows = EntryStandard.objects.filter(ended_at=None).order_by("pk")
    return tuple(
        Standard(
            row.pk, row.field, row.kind, row.rank, row.team_id, row.is_required, row.mask,
            tuple(row.allowed), row.on_import == EntryStandard.OnImport.REFUSE,
        )
        for row in rows
    )  # fmt: skip


@transaction.atomic
def change_settings(
    weights: Mapping[str, int],
    wanted: Mapping[str, Sequence[str]],
    fresh_months: int,
    because: str,
    by: Actor,
) -> QualitySettings:
    """From now on; everybody's score is due."""
    row = QualitySettings.objects.create(
        weights=dict(weights), wanted={kind: list(names) for kind, names in wanted.items()},
        fresh_months=fresh_months, because=because,
        made_by_id=by.user_id, made_by_name=by.name,
    )  # fmt: skip
    everybody_is_due()
    announce(QualitySettingsChanged(because), by)
    return row


def everybody_is_due() -> None:
    QualityDue.objects.create(customer_id=None)
