"""Who is told of what happens with a customer, and who may know."""

from collections.abc import Collection, Iterable, Mapping

from vinculo.customers.access import customers_for
from vinculo.customers.seeing import DETAILS, FIELDS
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.notices.mentions import mentioned_in


def names(user: User, ids: Collection[int]) -> Mapping[int, str]:
    return dict(customers_for(user).filter(pk__in=ids).values_list("pk", "name"))


def new_owner(activity: Activity) -> Iterable[int]:
    owner = activity.payload["owner_id"]
    return [owner] if owner else ()


def mentioned(activity: Activity) -> Iterable[int]:
    """In what the house remembers of a customer."""
    said = activity.payload
    return mentioned_in(said["text"]) if said["what"] == "remark" else ()


def sees(user: User, activity: Activity) -> bool:
    """Who may not see a field is not told that it changed."""
    said, limits = activity.payload, field_limits(user)
    fields = {FIELDS.get(name) for name in said.get("fields", ())} | {
        DETAILS.get(said.get("what", ""))
    }
    return all(limits.sees(field) for field in fields if field)
