"""Entering: by password, by a one-time link."""

from typing import Any

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from allauth.account.views import LoginView
from allauth.core import ratelimit
from django.conf import settings
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from vinculo.shell.accounts.forms.signin import LinkRequestForm, SignInForm
from vinculo.shell.accounts.middleware import public
from vinculo.shell.accounts.models import SignInLink, User
from vinculo.shell.accounts.views.first_run import first_person
from vinculo.shell.signin.oidc.provider import provider


class SignIn(LoginView):
    form_class = SignInForm

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told: dict[str, Any] = super().get_context_data(**kwargs)
        return told | {"provider": provider()}

    def form_invalid(self, form: Form) -> HttpResponse:
        answer: HttpResponse = self.render_to_response(self.get_context_data(form=form), status=422)
        return answer


sign_in = public(SignIn.as_view(extra_context={"mail": settings.MAIL_IS_SET_UP}))


@public
@never_cache
@sensitive_variables("token")
@require_http_methods(["GET", "HEAD", "POST"])
def signin_link(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows a button and POST enters: programs that look into mail must not use it up."""
    response = _with_link(request, token)
    response._has_been_logged = True  # type: ignore[attr-defined]  # the address is a secret
    response["Referrer-Policy"] = "strict-origin"  # never the token; "no-referrer" breaks CSRF
    return response


@sensitive_variables("token")
def _with_link(request: HttpRequest, token: str) -> HttpResponse:
    now = timezone.now()
    link = SignInLink.find_valid(token, now)
    if link is None or (link.user is None and User.objects.exists()):
        return _gone(request)
    if link.user is None:
        return first_person(request, link)
    if request.method != "POST":
        return render(request, "shell/accounts/link.html", {"person": link.user})
    return _enter(request, link.user) if link.use(now) else _gone(request)


def _enter(request: HttpRequest, person: User) -> HttpResponse:
    """A link stands for the password: a second factor is asked after it too."""
    to = "/" if person.has_usable_password() else reverse("choose_password")
    answer: HttpResponse = perform_login(request, Login(user=person, redirect_url=to))
    return answer


def _gone(request: HttpRequest) -> HttpResponse:
    context = {"mail": settings.MAIL_IS_SET_UP}
    return render(request, "shell/accounts/link_gone.html", context, status=410)


@public
@never_cache
def link_request(request: HttpRequest) -> HttpResponse:
    """A link by mail. The answer is the same whether the person exists or not."""
    if not settings.MAIL_IS_SET_UP:
        raise Http404
    form = LinkRequestForm(request.POST or None)
    if request.method != "POST":
        return render(request, "shell/accounts/link_request.html", {"form": form})
    if not form.is_valid():
        return render(request, "shell/accounts/link_request.html", {"form": form}, status=422)
    email: str = form.cleaned_data["email"]
    too_often: HttpResponse | None = ratelimit.consume_or_429(
        request, action="reset_password", key=email
    )
    if too_often:
        return too_often
    form.send()
    return render(request, "shell/accounts/link_sent.html", {"email": email})
