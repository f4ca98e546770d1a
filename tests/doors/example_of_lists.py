"""What lists and the care of data keep: a view, an act upon many, a file, a standard."""

from dataclasses import dataclass

from django.utils import timezone

from tests.world import World
from vinculo.customers.models import CleansingRun, EntryStandard, TaughtMeaning
from vinculo.shell.models import BulkRun, ExportFile, SavedView


@dataclass(frozen=True, slots=True)
class Lists:
    """All are the seller's, but the file: it is the manager's."""

    view: SavedView
    removed_view: SavedView
    run: BulkRun
    file: ExportFile


@dataclass(frozen=True, slots=True)
class Care:
    cleansing: CleansingRun
    standard: EntryStandard
    meaning: TaughtMeaning


def make_lists(world: World) -> Lists:
    lucia = world.lucia
    return Lists(
        SavedView.objects.create(
            records="clientes", name="Bogotá", query="?vista=todos", owner=lucia
        ),
        SavedView.objects.create(
            records="clientes", name="Ya no", owner=lucia, removed_at=timezone.now()
        ),
        BulkRun.objects.create(
            records="clientes", action="seguir", query="?vista=todos", asked_by=lucia
        ),
        ExportFile.objects.create(records="clientes", format="csv", asked_by=world.patricia),
    )


def make_care() -> Care:
    """The standard is for a class that nobody has: it stands in nobody's way."""
    return Care(
        CleansingRun.objects.create(operation="ciudades", state="proposed"),
        EntryStandard.objects.create(field="city", rank=1, is_required=True),
        TaughtMeaning.objects.create(kind="phone", typed="casa", meaning="+573001234567"),
    )
