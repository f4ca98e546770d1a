"""Pages write figures as the company does, and call things as it does."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from vinculo.shell.housewords.speaking import calling
from vinculo.shell.ui.convention import style_of, writing_as


class company_convention:  # noqa: N801  a middleware is named as a function in the settings
    """After `person_language`, which reads the company and sets the language."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        company = request.company  # type: ignore[attr-defined]
        with writing_as(style_of(company)), calling(company.words):
            return self.get_response(request)
