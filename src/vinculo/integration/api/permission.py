"""May this customer be contacted? Looked at only; who sends asks again when it sends."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Query, Router

from vinculo.customers.access import customer_for
from vinculo.customers.permission import Denied
from vinculo.customers.permission.asking import answer_for
from vinculo.customers.permission.purposes import purpose_of, purposes
from vinculo.customers.permission.saying import REASONS, rule_named
from vinculo.integration.api.asking import needs
from vinculo.integration.api.refusing import Refused
from vinculo.integration.api.shapes import REFUSALS, Here, Instant, Text, Told

router = Router(tags=["contact permission"])
Channel = Literal["call", "sms", "whatsapp", "email", "post", "visit"]


class MayContact(Told):
    """`next_allowed_at` is absent when only somebody's act helps."""

    allowed: bool
    channel: str
    purpose: str
    at: Instant
    reason: str = ""
    says: str = ""
    rule: str = ""
    source: str = ""
    next_allowed_at: Instant | None = None


@router.get(
    "/{int:pk}/may-contact", response={200: MayContact, **REFUSALS}, url_name="api_may_contact",
    exclude_unset=True,
)  # fmt: skip
def may_contact(
    request: HttpRequest,
    pk: Here,
    channel: Annotated[Channel, Query(...)],
    purpose: Annotated[Text, Query("relationship", max_length=60)],
) -> dict[str, Any]:
    """Now, by law, by the company's rules, and by what the customer said."""
    customer = customer_for(needs(request, "customers.read"), pk)
    try:
        what = purpose_of(purpose)
    except KeyError:
        known = ", ".join(one.slug for one in purposes())
        says = _("It is one of: %(choices)s.") % {"choices": known}
        raise Refused(422, errors=[{"at": "query.purpose", "says": says}]) from None
    at = timezone.now()
    answer = answer_for(customer.pk, channel, what, at)
    said: dict[str, Any] = {"channel": channel, "purpose": purpose, "at": at}
    if not isinstance(answer, Denied):
        return said | {"allowed": True}
    pack, _rule = rule_named(answer.rule)
    said |= {
        "allowed": False, "reason": str(answer.reason), "says": str(REASONS[answer.reason]),
        "rule": answer.rule,
    }  # fmt: skip
    if pack:
        said["source"] = pack.source
    if answer.next_allowed_at:
        said["next_allowed_at"] = answer.next_allowed_at
    return said
