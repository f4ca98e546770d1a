"""Every page asks for sign-in unless it says it is public; pages speak the person's language."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.utils.functional import SimpleLazyObject

from vinculo.shell.accounts.access import allowed, read_reach
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Company
from vinculo.shell.kept import marks_now, seeing

GetResponse = Callable[[HttpRequest], HttpResponse]
VERBS = ("GET", "HEAD", "POST")  # what pages answer to; others belong to the views that name them


def public(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page that anyone may open."""
    view.is_public = True  # type: ignore[attr-defined]
    return view


class person_language:  # noqa: N801  a middleware is named as a function in the settings
    """The person, what they may do, and the company: two queries for all that is kept.

    A request that only reads is answered from what is kept as it was at its start. One that
    writes takes company and reach from there, and asks for anything else: it sees its own changes.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user = _unwrapped(request.user)
        marks = getattr(user, "marks", None) or marks_now()
        with seeing(marks):
            company = request.company = Company.get()  # type: ignore[attr-defined]
            if user.is_authenticated:
                read_reach(user)
                field_limits(user)
        language = user.language if user.is_authenticated else _asked(request, company)
        only_reads = request.method in ("GET", "HEAD")
        with (
            translation.override(language),
            timezone.override(company.zone),
            seeing(marks if only_reads else None),
        ):
            return self.get_response(request)


def _unwrapped(user: Any) -> Any:
    """Without Django's lazy wrapper, through which a page would ask some five hundred times."""
    if not isinstance(user, SimpleLazyObject):
        return user
    bool(user.pk)  # opens it
    return user._wrapped  # type: ignore[attr-defined]


def _asked(request: HttpRequest, company: Company) -> str:
    return company.language if company.name else translation.get_language_from_request(request)


class signed_in_by_default:  # noqa: N801
    """A view that answers to more than pages do says so: `view.verbs = ("PUT", "DELETE")`."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if request.method not in VERBS and request.method not in getattr(view, "verbs", ()):
            return HttpResponseNotAllowed(VERBS)
        if request.user.is_authenticated or getattr(view, "is_public", False):
            return None
        if view.__module__.startswith("allauth.account."):
            return None
        return redirect_to_login(request.get_full_path())


class company_first:  # noqa: N801
    """Until the company has a name, its first person is asked for it and nothing else."""

    OPEN = ("first_company", "convention_preview", "account_logout", "theme", "asset")

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if request.company.name or not request.user.is_authenticated:  # type: ignore[attr-defined]
            return None
        if getattr(view, "is_public", False) or not allowed(request.user, "shell.company"):
            return None
        match = request.resolver_match
        return None if match and match.url_name in self.OPEN else redirect("first_company")
