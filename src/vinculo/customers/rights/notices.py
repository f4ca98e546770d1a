"""Who is told that a request comes due."""

from collections.abc import Collection, Iterable, Mapping

from vinculo.customers.models import RightsRequest
from vinculo.customers.rights.desk import AREA
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity


def names(user: User, ids: Collection[int]) -> Mapping[int, str]:
    if not allowed(user, AREA):
        return {}
    return dict(RightsRequest.objects.filter(pk__in=ids).values_list("pk", "code"))


def whose_request(activity: Activity) -> Iterable[int]:
    person = activity.payload["assignee_id"]
    return [person] if person else ()
