"""What is asked of the provider: where things are, its keys, and the token for a code."""

import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus, urlencode

from vinculo.lib.outbound import OutboundError
from vinculo.shell.signin.oidc.provider import Provider, may_be_asked, outbound_to


class NoAnswer(Exception):
    """`why` is for the log."""


@dataclass(frozen=True, slots=True)
class Places:
    authorize: str
    token: str
    keys: str
    takes_basic: bool


def places(provider: Provider) -> Places:
    """OpenID Connect Discovery 1.0: said by the issuer about itself, in the very same words."""
    said = _fetched(provider, f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration")
    if said.get("issuer") != provider.issuer:
        raise NoAnswer(f"it calls itself {said.get('issuer')!r}")
    try:
        found = Places(
            str(said["authorization_endpoint"]), str(said["token_endpoint"]),
            str(said["jwks_uri"]),
            "client_secret_basic"
            in said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"]),
        )  # fmt: skip
    except (KeyError, TypeError) as error:
        raise NoAnswer(f"its description lacks {error}") from None
    for address in (found.authorize, found.token, found.keys):
        if not may_be_asked(address):
            raise NoAnswer(f"{address} is not https")
    return found


def keys(provider: Provider, at: Places) -> Sequence[dict[str, Any]]:
    found = _fetched(provider, at.keys).get("keys")
    if not isinstance(found, list):
        raise NoAnswer("no list of keys")
    return [key for key in found if isinstance(key, dict)]


def id_token(provider: Provider, at: Places, code: str, verifier: str, back: str) -> str:
    sent = {
        "grant_type": "authorization_code", "code": code, "redirect_uri": back,
        "code_verifier": verifier, "client_id": provider.client_id,
    }  # fmt: skip
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    if provider.secret and at.takes_basic:
        headers["Authorization"] = _basic(provider)
    elif provider.secret:
        sent["client_secret"] = provider.secret
    said = _fetched(provider, at.token, "POST", headers, urlencode(sent).encode())
    token = said.get("id_token")
    if not isinstance(token, str):
        raise NoAnswer("no ID token")
    return token


def _basic(provider: Provider) -> str:
    """RFC 6749, 2.3.1: both parts are form-encoded before."""
    pair = f"{quote_plus(provider.client_id)}:{quote_plus(provider.secret)}"
    return f"Basic {b64encode(pair.encode()).decode()}"


def _fetched(
    provider: Provider, url: str, method: str = "GET", headers: dict[str, str] | None = None,
    body: bytes | None = None,
) -> dict[str, Any]:  # fmt: skip
    try:
        answer = outbound_to(provider.issuer).fetch(url, method, headers, body)
        found = json.loads(answer.body)
    except OutboundError as error:
        raise NoAnswer(error.why) from None
    except (ValueError, RecursionError):
        raise NoAnswer(f"{url} did not answer JSON") from None
    if answer.status != 200 or not isinstance(found, dict):
        raise NoAnswer(f"{url} answered {answer.status}")
    return found
