"""Who is told of something that was done to many."""

from collections.abc import Iterable

from vinculo.shell.activity.models import Activity


def concerned(activity: Activity) -> Iterable[int]:
    """Once, however many records came to them."""
    return list(activity.payload["concerns"])
