"""Which provider the company uses: the environment's, or what an administrator wrote down."""

import base64
import hashlib
import os
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from urllib.parse import urlsplit

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings

from vinculo.lib.outbound import Outbound
from vinculo.shell.kept import kept
from vinculo.shell.signin.oidc.models import IdentityProvider


@dataclass(frozen=True, slots=True)
class Provider:
    name: str
    issuer: str
    client_id: str
    secret: str


def provider() -> Provider | None:
    """None: people enter by password, link or passkey alone."""
    return _of_environment() or _written_down()


def is_of_environment() -> bool:
    return _of_environment() is not None


def _of_environment() -> Provider | None:
    issuer = os.environ.get("VINCULO_OIDC_ISSUER", "")
    client = os.environ.get("VINCULO_OIDC_CLIENT_ID", "")
    if not (issuer and client):
        return None
    name = os.environ.get("VINCULO_OIDC_NAME", urlsplit(issuer).hostname or issuer)
    return Provider(name, issuer, client, os.environ.get("VINCULO_OIDC_CLIENT_SECRET", ""))


@kept("provider")
def _written_down() -> Provider | None:
    row = IdentityProvider.objects.filter(pk=1, is_on=True).first()
    return Provider(row.name, row.issuer, row.client_id, opened(row.sealed_secret)) if row else None


def own_networks() -> tuple[IPv4Network | IPv6Network, ...]:
    """Private networks in which the company runs a provider of its own; none unless said."""
    said = os.environ.get("VINCULO_OIDC_NETWORKS", "")
    return tuple(ip_network(one.strip()) for one in said.split(",") if one.strip())


def outbound_to(issuer: str) -> Outbound:
    """To the provider's own port, and to no private address that was not allowed by name."""
    parts = urlsplit(issuer)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return Outbound(
        allowed=own_networks(), ports=frozenset({port, 443}), seconds=8, largest=512 * 1024
    )


def may_be_asked(issuer: str) -> bool:
    """By https; by http only inside a network that was allowed by name."""
    return urlsplit(issuer).scheme == "https" or bool(own_networks())


def sealed(secret: str) -> str:
    return _box().encrypt(secret.encode()).decode() if secret else ""


def opened(text: str) -> str:
    try:
        return _box().decrypt(text.encode()).decode() if text else ""
    except InvalidToken:
        return ""  # sealed in another house, before a restore with other keys


def _box() -> Fernet:
    key = hashlib.sha256(b"identity provider" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
