"""Note how far the example goes, and read it again."""

from django.apps import apps
from django.db import connection
from django.db.models import BigAutoField

from vinculo.workspace.demo.removal.models import DemoExtent


def note_extent() -> None:
    """Of every table that counts its rows, as they are now: all of them are the example's."""
    found = []
    with connection.cursor() as cursor:
        for table in sorted(_tables()):
            cursor.execute(f"SELECT coalesce(max(id), 0) FROM {table}")
            found.append(DemoExtent(table=table, last_id=cursor.fetchone()[0]))
    DemoExtent.objects.bulk_create(found)


def extents() -> dict[str, int]:
    """Table -> the last number that is the example's; nothing where there is no example."""
    return dict(DemoExtent.objects.values_list("table", "last_id"))


def _tables() -> set[str]:
    models = (
        model
        for config in apps.get_app_configs()
        if config.name.startswith("vinculo.")
        for model in config.get_models(include_auto_created=True)
    )
    return {
        model._meta.db_table
        for model in models
        if isinstance(model._meta.pk, BigAutoField) and model._meta.managed
    }
