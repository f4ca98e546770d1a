"""Puts a model under django-pghistory: each change keeps the row as it was before.

Statement triggers: an import of 500,000 rows fires each of them once, and a table without `added`
has none at all for what is new. What is new says of itself when it came, who brought it
(`import_id`, the activity) and what it was; a change or a removal keeps what is no longer there.

`added`: people add these one by one, and the row does not say who. What an import brings is left
out: the import is its record.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.db.models import BigAutoField, Index, Model
from pghistory.trigger import Event

M = TypeVar("M", bound=Model)

# Set for a transaction whose changes have another record of their own (`quiet.py`).
UNLESS_QUIET = (
    "IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF;"  # one look
)
UNLESS_BROUGHT = (
    "IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import'"
    " THEN RETURN NULL; END IF;"
)


class _Event(Event):  # type: ignore[misc]
    def get_func(self, model: Any) -> Any:
        written = super().get_func(model)
        return pgtrigger.Func(f"{self.unless()} {written.func}")

    def unless(self) -> str:
        return UNLESS_QUIET


class _EventByHand(_Event):
    def unless(self) -> str:
        return f"{UNLESS_QUIET} {UNLESS_BROUGHT}"


class _AtOnce:
    """A tracker whose trigger sees all rows of a statement, and keeps quiet when told to."""

    trigger: type[_Event] = _Event

    def add_event_trigger(self, event_model: Any) -> None:
        one: Any = self
        trigger = self.trigger(
            event_model=event_model, label=one.label, name=one.trigger_name, row=one.row,
            operation=one.operation, condition=one.condition, level=pgtrigger.Statement,
        )  # fmt: skip
        pgtrigger.register(trigger)(event_model.pgh_tracked_model)


class Changed(_AtOnce, pghistory.UpdateEvent):  # type: ignore[misc]
    row = "OLD"


class Removed(_AtOnce, pghistory.DeleteEvent):  # type: ignore[misc]
    pass


class Added(_AtOnce, pghistory.InsertEvent):  # type: ignore[misc]
    pass


class AddedByHand(Added):
    """For rows that do not say themselves which import brought them."""

    trigger = _EventByHand


def under_history(
    *, added: bool = False, by_hand: bool = False, without: Sequence[str] = (),
    only: Sequence[str] = (), whose: Sequence[str] = (),
) -> Callable[[type[M]], type[M]]:  # fmt: skip
    """`whose` are the fields by which a record's history is asked for; `only` or `without` say
    which fields are kept, all of them otherwise. `by_hand`: added rows, unless by a file."""

    def decorate(model: type[M]) -> type[M]:
        trackers: list[Any] = [Changed(), Removed()]
        if added:
            names = {field.name for field in model._meta.fields}
            has_import = "import_id" in names
            brought_by_none = pgtrigger.Q(new__import_id__isnull=True) if has_import else None
            trackers.append(Added(condition=brought_by_none))
        if by_hand:
            trackers.append(AddedByHand())
        # PostgreSQL cuts names at 63, Django refuses those of indexes above 30.
        short = model._meta.model_name[:20]  # type: ignore[index]
        indexes = [Index(fields=["pgh_obj", "pgh_id"], name=f"{short}_was")]
        indexes += [
            Index(fields=[name, "pgh_id"], name=f"{short}_was_{name[:5]}") for name in whose
        ]
        made: Any = pghistory.create_event_model(
            model,
            *trackers,
            fields=list(only) or None,
            exclude=list(without) or None,
            obj_field=pghistory.ObjForeignKey(related_name="+", db_index=False),
            context_field=pghistory.ContextForeignKey(related_name="+", db_index=False),
            attrs={"pgh_id": BigAutoField(primary_key=True)},
            meta={"indexes": indexes},
        )
        # Made by `pghistory.track` it would want the room's `models` to be there already, which
        # are being read only now.
        name = f"{model.__name__}Event"
        setattr(sys.modules[model.__module__], name, type(name, (made,), _within(model)))
        return model

    return decorate


def _within(model: type[Model]) -> dict[str, Any]:
    return {"__module__": model.__module__, "__qualname__": f"{model.__name__}Event"}
