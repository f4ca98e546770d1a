"""No table may hold something about a customer of which no room's `rights.py` speaks."""

from django.apps import apps

from vinculo.shell.personal_data import rooms

# What points to a record by number, without a key.
BY_NUMBER = {"customer_id", "subject_id", "record_id", "kept_id", "absorbed_id"}


def _points_to_a_customer(model: type) -> bool:
    for field in model._meta.get_fields():  # type: ignore[attr-defined]
        if field.auto_created or not getattr(field, "column", None):
            continue
        related = getattr(field, "related_model", None)
        if related and related._meta.label == "customers.Customer":
            return True
        if field.name in BY_NUMBER:
            return True
    return False


def _tables() -> set[str]:
    return {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label != "procrastinate" and _points_to_a_customer(model)
    } | {"customers_customer"}


def test_every_table_that_points_to_a_customer_is_spoken_for() -> None:
    spoken = {table for room in rooms() for table in room.claims | set(room.nothing_personal)}
    assert _tables() <= spoken, (
        "Say in the room's rights.py what the copy of somebody's data tells of it and how an "
        "erasure forgets it (`claims`), or why nothing in it is personal (`nothing_personal`)."
    )


def test_nothing_is_spoken_for_that_is_not_there() -> None:
    tables = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}
    for room in rooms():
        assert room.claims | set(room.nothing_personal) <= tables
        assert not room.claims & set(room.nothing_personal)
        assert all(len(reason) > 15 for reason in room.nothing_personal.values())
