"""Entering by the company's accounts, with a real provider at the other end of the line."""

import hashlib
import hmac
import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client
from django.urls import reverse

from tests.world import World
from vinculo.shell.accounts.models import User
from vinculo.shell.models import Activity, Identity, IdentityProvider
from vinculo.shell.signin.oidc.provider import sealed
from vinculo.shell.signin.tests import oidc_provider
from vinculo.shell.signin.tests.oidc_provider import (
    CLIENT,
    OTHER_KEY,
    SECRET,
    Provider,
    signed,
    text,
)

pytestmark = pytest.mark.django_db
LUCIA = {"email": "Lucia@Andina.example", "email_verified": True}


@pytest.fixture
def provider(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    """Allowed by name: without it, nothing at a private address is asked."""
    monkeypatch.setenv("VINCULO_OIDC_NETWORKS", "127.0.0.0/8")
    with oidc_provider.running() as running:
        IdentityProvider.objects.create(
            pk=1, name="Andina", issuer=running.address, client_id=CLIENT,
            sealed_secret=sealed(SECRET),
        )  # fmt: skip
        running.claims = dict(LUCIA)
        yield running


def go(client: Client) -> str:
    """To the provider, as a browser goes; the address where it sends them back."""
    to = urlsplit(client.get(reverse("oidc_begin"))["Location"])
    line = http.client.HTTPConnection(to.netloc)
    line.request("GET", f"{to.path}?{to.query}")
    answer = line.getresponse()
    line.close()
    back = urlsplit(str(answer.headers["Location"]))
    return f"{back.path}?{back.query}"


def enter(client: Client) -> Any:
    return client.get(go(client))


def is_inside(client: Client) -> bool:
    return client.get("/perfil/").status_code == 200


def test_who_was_invited_enters_and_is_known_again(provider: Provider, world: World) -> None:
    client = Client()
    assert "Entrar con Andina" in client.get(reverse("account_login")).content.decode()
    assert enter(client)["Location"] == "/"
    assert client.get("/perfil/").wsgi_request.user == world.lucia
    assert Identity.objects.get().person == world.lucia
    assert Activity.objects.filter(kind="shell.identity_tied").count() == 1
    # The account counts from now on: another e-mail at the provider changes nothing here.
    provider.claims["email"] = world.administrator.email
    again = Client()
    enter(again)
    assert again.get("/perfil/").wsgi_request.user == world.lucia
    assert Activity.objects.filter(kind="shell.identity_tied").count() == 1


@pytest.mark.parametrize(
    "claims",
    [
        {"email": "nadie@andina.example"}, {"email_verified": False}, {"email_verified": "true"},
        {"email": None}, {"email": ["lucia@andina.example"]}, {"sub": ""}, {"sub": "x" * 256},
    ],
)  # fmt: skip
def test_nobody_else_enters_and_nobody_is_made(
    provider: Provider, world: World, claims: dict[str, Any]
) -> None:
    provider.claims |= claims
    client, people = Client(), User.objects.count()
    answer = enter(client)
    assert answer.status_code == 403
    assert not is_inside(client)
    assert User.objects.count() == people
    assert not Identity.objects.exists()


def test_an_account_is_not_taken_over_by_another_of_the_same_e_mail(
    provider: Provider, world: World
) -> None:
    enter(Client())
    provider.claims["sub"] = "account-2"
    other = Client()
    assert enter(other).status_code == 403
    assert not is_inside(other)


def test_who_left_does_not_come_back_by_it(provider: Provider, world: World) -> None:
    enter(Client())
    User.objects.filter(pk=world.lucia.pk).update(is_active=False)
    client = Client()
    assert enter(client).status_code == 403


def by_public_key(claims: dict[str, Any]) -> str:
    """HS256 with what everybody knows: the provider's public key as a shared secret."""
    parts = ".".join(
        text(json.dumps(one).encode()) for one in ({"alg": "HS256", "kid": "one"}, claims)
    )
    key = json.dumps(oidc_provider.public()).encode()
    return f"{parts}.{text(hmac.new(key, parts.encode(), hashlib.sha256).digest())}"


def unsigned(claims: dict[str, Any]) -> str:
    return ".".join(text(json.dumps(one).encode()) for one in ({"alg": "none"}, claims)) + "."


FORGED: dict[str, Any] = {
    "unsigned": unsigned,
    "by the public key": by_public_key,
    "by another key": lambda claims: signed(claims, OTHER_KEY),
    "by a key it brings along": lambda claims: signed(claims, OTHER_KEY, kid="mine"),
    "for another client": lambda claims: signed(claims | {"aud": "other"}),
    "for several": lambda claims: signed(claims | {"aud": [CLIENT, "other"]}),
    "for another party": lambda claims: signed(claims | {"azp": "other"}),
    "by another issuer": lambda claims: signed(claims | {"iss": "https://evil.example"}),
    "of yesterday": lambda claims: signed(
        claims | {"iat": claims["iat"] - 90_000, "exp": claims["exp"] - 90_000}
    ),
    "without an end": lambda claims: signed(
        {name: one for name, one in claims.items() if name != "exp"}
    ),
    "with an end that is no number": lambda claims: signed(claims | {"exp": float("nan")}),
    "of another request": lambda claims: signed(claims | {"nonce": "x"}),
    "changed afterwards": lambda claims: signed(claims).replace(".", ".e30", 1),
    "no token": lambda claims: "x.y",
}


@pytest.mark.parametrize("forge", FORGED)
def test_no_forged_token_opens(provider: Provider, world: World, forge: str) -> None:
    provider.forge = FORGED[forge]
    client = Client()
    assert enter(client).status_code == 403
    assert not is_inside(client)


def test_an_answer_opens_once_and_only_where_it_was_asked_for(
    provider: Provider, world: World
) -> None:
    client, victim = Client(), Client()
    back = go(client)
    assert victim.get(back).status_code == 403  # pushed onto somebody else
    assert client.get(f"{reverse('oidc_back')}?state=x&code=y").status_code == 403
    assert client.get(back).status_code == 403  # what was held is gone
    back = go(client)
    assert client.get(back).status_code == 302
    client.get(reverse("account_logout"))
    assert Client().get(back).status_code == 403


def test_the_second_factor_is_asked_after_it(provider: Provider, world: World) -> None:
    TOTP.activate(world.lucia, generate_totp_secret())
    client = Client()
    assert enter(client)["Location"] == "/entrar/segundo-factor/"
    assert not is_inside(client)


def test_it_sends_people_back_to_this_house_whatever_the_request_says(
    provider: Provider, world: World
) -> None:
    answer = Client().get(reverse("oidc_begin"), headers={"X-Forwarded-Host": "evil.example"})
    asked = parse_qs(urlsplit(answer["Location"]).query)
    assert asked["redirect_uri"] == ["http://127.0.0.1:8000/entrar/cuenta/regreso/"]
    assert asked["code_challenge_method"] == ["S256"]


def test_a_private_address_is_not_asked_unless_allowed_by_name(
    provider: Provider, monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    monkeypatch.delenv("VINCULO_OIDC_NETWORKS")
    provider.asked.clear()
    assert Client().get(reverse("oidc_begin")).status_code == 502
    client = Client()
    client.force_login(world.administrator)
    sent = {"name": "X", "issuer": provider.address, "client_id": "x", "is_on": "on"}
    for issuer in (provider.address, provider.address.replace("http:", "https:")):
        answer = client.post(reverse("company_provider"), sent | {"issuer": issuer})
        assert answer.status_code == 422
    assert provider.asked == []


def test_an_administrator_sets_it_up_and_the_secret_is_not_shown_again(
    provider: Provider, world: World
) -> None:
    IdentityProvider.objects.all().delete()
    client = Client()
    client.force_login(world.administrator)
    assert Client().get(reverse("oidc_begin")).status_code == 404
    sent = {
        "name": "Andina", "issuer": provider.address, "client_id": CLIENT, "secret": SECRET,
        "is_on": "on",
    }  # fmt: skip
    assert client.post(reverse("company_provider"), sent).status_code == 302
    page = client.get(reverse("company_provider")).content.decode()
    row = IdentityProvider.objects.get()
    assert SECRET not in page
    assert "a secret" not in row.sealed_secret
    client.post(reverse("company_provider"), sent | {"secret": ""})
    assert enter(Client()).status_code == 302
