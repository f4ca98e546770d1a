"""An ID token proved: signature, who made it, for whom, when, and for which request.

OpenID Connect Core 1.0, section 3.1.3.7; RFC 7515, 7517, 7518. Only RS256 and ES256, whatever the
token says of itself: a token never chooses how it is checked.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

LEEWAY = 60  # seconds that clocks may differ
OLDEST = 600  # seconds since it was made
Claims = Mapping[str, Any]


class NotProved(Exception):
    """`why` is for the log; who tried to enter is told nothing of it."""


def proved(
    token: str, keys: Sequence[Claims], issuer: str, client_id: str, nonce: str, now: datetime
) -> Claims:
    """The claims, or NotProved. `keys` are those of the provider's JWKS."""
    try:
        head, body, signature = token.split(".")
        header, claims = _json(head), _json(body)
        _check_signature(header, keys, f"{head}.{body}".encode(), _bytes(signature))
    except (ValueError, KeyError, TypeError, InvalidSignature) as error:
        raise NotProved(f"{type(error).__name__}: {error}") from None
    _check_claims(claims, issuer, client_id, nonce, now.timestamp())
    return claims


def _check_signature(
    header: Claims, keys: Sequence[Claims], signed: bytes, signature: bytes
) -> None:
    algorithm = header.get("alg")
    kind = {"RS256": "RSA", "ES256": "EC"}.get(str(algorithm))
    if kind is None:
        raise NotProved(f"signed by {algorithm!r}")
    named = [key for key in keys if key.get("kty") == kind and key.get("use", "sig") == "sig"]
    if "kid" in header:
        named = [key for key in named if key.get("kid") == header["kid"]]
    if len(named) != 1:
        raise NotProved(f"{len(named)} keys fit")
    if kind == "RSA":
        numbers = rsa.RSAPublicNumbers(_int(named[0]["e"]), _int(named[0]["n"]))
        key = numbers.public_key()
        if key.key_size < 2048:
            raise NotProved("a key too short")
        key.verify(signature, signed, padding.PKCS1v15(), SHA256())
        return
    if named[0].get("crv") != "P-256" or len(signature) != 64:
        raise NotProved("not of the curve P-256")
    point = ec.EllipticCurvePublicNumbers(_int(named[0]["x"]), _int(named[0]["y"]), ec.SECP256R1())
    r, s = (int.from_bytes(part) for part in (signature[:32], signature[32:]))
    point.public_key().verify(encode_dss_signature(r, s), signed, ec.ECDSA(SHA256()))


def _check_claims(claims: Claims, issuer: str, client_id: str, nonce: str, now: float) -> None:
    audience = claims.get("aud")
    meant = audience if isinstance(audience, list) else [audience]
    expires, made = _second(claims.get("exp")), _second(claims.get("iat"))
    wrong = {
        "issuer": claims.get("iss") != issuer,
        "audience": client_id not in meant,
        "party": claims.get("azp", client_id) != client_id
        or (len(meant) > 1 and "azp" not in claims),
        "expired": not expires >= now - LEEWAY,
        "age": not now - OLDEST <= made <= now + LEEWAY,
        "nonce": not nonce or claims.get("nonce") != nonce,
        "subject": not isinstance(claims.get("sub"), str) or not 0 < len(claims["sub"]) <= 255,
    }
    if found := [name for name, is_wrong in wrong.items() if is_wrong]:
        raise NotProved(", ".join(found))


def _second(value: object) -> float:
    """What is no number was long ago."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def _json(part: str) -> Claims:
    found = json.loads(_bytes(part))
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found


def _bytes(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _int(part: str) -> int:
    return int.from_bytes(_bytes(part))
