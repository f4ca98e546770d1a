"""Who is told of a key, and what it is called in the notice."""

from collections.abc import Collection, Iterable, Mapping

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.keys.access import keys_for


def whose_key(activity: Activity) -> Iterable[int]:
    return [activity.payload["person_id"]]


def key_names(user: User, ids: Collection[int]) -> Mapping[int, str]:
    return dict(keys_for(user).filter(pk__in=ids).values_list("pk", "name"))
