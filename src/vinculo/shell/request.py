"""The request as our views receive it, past sign-in."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from vinculo.shell.accounts.models import Company, User


class Request(HttpRequest):
    """A request of a signed-in person; the middlewares of `config/settings.py` fill it in."""

    user: User  # type: ignore[assignment]
    company: Company
    htmx: HtmxDetails
