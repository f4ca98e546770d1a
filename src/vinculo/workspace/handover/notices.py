"""Who is told of a hand-over: each receiver, of their own part."""

from collections.abc import Collection, Iterable, Mapping

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.workspace.handover.models import HandOver


def receiver(activity: Activity) -> Iterable[int]:
    return [activity.payload["receiver_id"]]


def names(user: User, ids: Collection[int]) -> Mapping[int, str]:
    mine = HandOver.objects.filter(pk__in=ids, handed__receiver=user).distinct()
    return dict(mine.values_list("pk", "person_name"))
