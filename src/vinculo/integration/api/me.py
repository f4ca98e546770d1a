"""Who asks: the first thing to try with a new key."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from vinculo.integration.api.asking import Asked
from vinculo.integration.api.shapes import REFUSALS, Instant, Person, Told
from vinculo.shell.accounts.access import scope_of
from vinculo.shell.keys.reach import AREAS, NO_TASKS, in_words

router = Router(tags=["me"])


class Key(Told):
    name: str
    shown: str
    expires_at: Instant
    per_minute: int


class Me(Told):
    """`can`: area and reach, of today; `in_words` the same in the caller's language."""

    person: Person
    company: str
    currency: str
    time_zone: str
    language: str
    key: Key
    can: dict[str, str]
    in_words: list[str]


@router.get("/me", response={200: Me, **REFUSALS}, url_name="api_me", exclude_unset=True)
def me(request: HttpRequest) -> dict[str, Any]:
    asked: Asked = request  # type: ignore[assignment]
    key, company = asked.api_key, asked.company  # type: ignore[attr-defined]
    can = {
        area: str(scope_of(asked.user, area))
        for area in AREAS
        if key.scopes.get(area, NO_TASKS) != NO_TASKS
    }
    return {
        "person": {"id": asked.user.pk, "name": asked.user.full_name},
        "company": company.name,
        "currency": company.currency,
        "time_zone": company.time_zone,
        "language": asked.user.language,
        "key": {
            "name": key.name, "shown": key.shown, "expires_at": key.expires_at,
            "per_minute": key.per_minute,
        },
        "can": can,
        "in_words": in_words(can),
    }  # fmt: skip
