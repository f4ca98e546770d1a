"""The ground of all shapes: what is sent is refused when a field is not known, or cannot be kept.

Sent fields are listed one by one, so that nothing is assigned that is not listed.
"""

from typing import Annotated, Any

from ninja import Field, Path, Query, Schema
from pydantic import AfterValidator, AwareDatetime, ConfigDict

GREATEST = 2**63 - 1


def _storable(text: str) -> str:
    """PostgreSQL keeps neither NUL nor half a letter."""
    if "\x00" in text:
        raise ValueError("NUL")
    text.encode("utf-8")  # a lone surrogate raises a ValueError
    return text


Text = Annotated[str, AfterValidator(_storable)]
Name = Annotated[str, Field(max_length=150), AfterValidator(_storable)]
Short = Annotated[str, Field(max_length=120), AfterValidator(_storable)]
Line = Annotated[str, Field(max_length=300), AfterValidator(_storable)]
Whole = Annotated[str, Field(max_length=20_000), AfterValidator(_storable)]
Number = Annotated[int, Field(ge=1, le=GREATEST)]
Here = Annotated[int, Path(ge=1, le=GREATEST)]
Limit = Annotated[int, Query(50, ge=1, le=200)]
Cursor = Annotated[Text, Query("", max_length=1000)]
Instant = AwareDatetime


class Sent(Schema):
    model_config = ConfigDict(extra="forbid")


class Told(Schema):
    """A key that the caller may not see is absent, not empty: answers say only what was set."""


class Person(Told):
    id: int
    name: str


class Refusal(Told):
    """application/problem+json"""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: list[dict[str, Any]] = []


REFUSALS = {400: Refusal, 401: Refusal, 404: Refusal, 422: Refusal, 429: Refusal}
