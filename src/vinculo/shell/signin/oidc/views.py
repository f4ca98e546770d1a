"""To the company's provider and back, and where an administrator writes it down."""

import hashlib
import logging
import secrets
from base64 import urlsafe_b64encode
from typing import Any
from urllib.parse import urlencode

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.middleware import public
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.request import Request
from vinculo.shell.signin.events import ProviderChanged
from vinculo.shell.signin.oidc import asking
from vinculo.shell.signin.oidc.forms import ProviderForm
from vinculo.shell.signin.oidc.models import IdentityProvider
from vinculo.shell.signin.oidc.provider import Provider, is_of_environment, provider
from vinculo.shell.signin.oidc.tokens import NotProved, proved
from vinculo.shell.signin.oidc.whose import person_of

log = logging.getLogger(__name__)
HELD = "oidc"  # in the session: what the answer has to fit


def _way() -> Provider:
    found = provider()
    if found is None:
        raise Http404
    return found


@public
@never_cache
@require_safe
def begin(request: HttpRequest) -> HttpResponse:
    way = _way()
    if request.user.is_authenticated:
        return redirect("/")
    try:
        at = asking.places(way)
    except asking.NoAnswer as error:
        return _refused(request, str(error), 502)
    state, nonce, verifier = (secrets.token_urlsafe(32) for _one in range(3))
    request.session[HELD] = {"state": state, "nonce": nonce, "verifier": verifier}
    challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    asked = {
        "response_type": "code", "client_id": way.client_id, "redirect_uri": _back(),
        "scope": "openid email profile", "state": state, "nonce": nonce,
        "code_challenge": challenge, "code_challenge_method": "S256",
    }  # fmt: skip
    sign = "&" if "?" in at.authorize else "?"
    return redirect(f"{at.authorize}{sign}{urlencode(asked)}")


@public
@never_cache
@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """What was held is given up at once: an answer opens the house once, or not at all."""
    way, held = _way(), request.session.pop(HELD, None)
    state, code = request.GET.get("state", ""), request.GET.get("code", "")
    if not held or not secrets.compare_digest(held["state"].encode(), state.encode()):
        return _refused(request, "not asked for here")
    if not code:
        return _refused(request, request.GET.get("error", "no code")[:80])
    try:
        person = _person(way, held, code)
    except (asking.NoAnswer, NotProved) as error:
        return _refused(request, str(error))
    if person is None:
        return _refused(request, "nobody who was invited")
    answer: HttpResponse = perform_login(request, Login(user=person, redirect_url="/"))
    return answer


def _person(way: Provider, held: dict[str, str], code: str) -> User | None:
    at = asking.places(way)
    token = asking.id_token(way, at, code, held["verifier"], _back())
    now = timezone.now()
    claims = proved(token, asking.keys(way, at), way.issuer, way.client_id, held["nonce"], now)
    return person_of(claims, way.issuer, way.name, now)


def _back() -> str:
    """The address of the house as it was set up, whatever the request calls it."""
    return settings.SITE_URL + reverse("oidc_back")


def _refused(request: HttpRequest, why: str, status: int = 403) -> HttpResponse:
    """The same words for everything: they tell neither who exists nor what failed."""
    log.warning("entering by the company's account was refused: %s", why)
    return render(request, "shell/signin/oidc_refused.html", status=status)


@needs("shell.company")
@require_http_methods(["GET", "HEAD", "POST"])
def company_provider(request: Request) -> HttpResponse:
    if is_of_environment():
        told = {"way": provider(), "back": _back()}
        return render(request, "shell/signin/oidc_company.html", told)
    row = IdentityProvider.objects.filter(pk=1).first() or IdentityProvider(pk=1)
    form = ProviderForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        form.save()
        announce(ProviderChanged(row.issuer, row.is_on), Actor.person(request.user))
        messages.success(request, _("Saved."))
        return redirect("company_provider")
    context: dict[str, Any] = {"form": form, "back": _back(), "has_secret": bool(row.sealed_secret)}
    status = 422 if form.errors else 200
    return render(request, "shell/signin/oidc_company.html", context, status=status)
