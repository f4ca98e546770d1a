from collections.abc import Iterable

from vinculo.shell.activity.models import Activity


def looked_as(activity: Activity) -> Iterable[int]:
    return [activity.payload["person_id"]]
