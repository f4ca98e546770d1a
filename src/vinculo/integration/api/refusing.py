"""What speaks against a request, beyond its shape."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.forms import BaseForm


class Refused(Exception):
    def __init__(
        self,
        status: int,
        detail: str = "",
        errors: Sequence[Mapping[str, str]] = (),
        **more: Any,
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.errors, self.more = status, detail, errors, more


def one_field(at: str, says: str) -> Refused:
    return Refused(422, errors=[{"at": f"body.{at}", "says": says}])


def by_form(form: BaseForm, at: str = "body") -> Refused:
    """The form's own words, each at its field."""
    errors = [
        {"at": at if name == "__all__" else f"{at}.{name}", "says": str(says)}
        for name, list_of in form.errors.items()
        for says in list_of
    ]
    return Refused(422, errors=errors)
