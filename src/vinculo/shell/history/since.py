"""Up to where history had come, to be asked later what has changed since."""

from typing import Any

import pghistory.core
from django.db.models import Max, Model, Q


def past_of(model: type[Model]) -> Any:
    """The model of a model's history."""
    return pghistory.core.event_models(tracks_model=model)[0]


def last_change(model: type[Model], of: Q) -> int:
    """The number of the last change of these rows; 0 where there was none."""
    return past_of(model).objects.filter(of).aggregate(last=Max("pgh_id"))["last"] or 0
