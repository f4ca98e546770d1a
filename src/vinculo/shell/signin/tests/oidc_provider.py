"""A provider of OpenID Connect, small and real: over HTTP, with a key of its own.

It signs what a test tells it to; what people would click there, it answers at once.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

CLIENT, SECRET = "vinculo", "a secret & more"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _number(value: int) -> str:
    return text(value.to_bytes((value.bit_length() + 7) // 8))


def public() -> dict[str, str]:
    numbers = KEY.public_key().public_numbers()
    return {
        "kty": "RSA",
        "kid": "one",
        "use": "sig",
        "n": _number(numbers.n),
        "e": _number(numbers.e),
    }


def signed(claims: dict[str, Any], key: Any = KEY, **header: str) -> str:
    head = {"alg": "RS256", "kid": "one"} | header
    parts = ".".join(text(json.dumps(one).encode()) for one in (head, claims))
    return f"{parts}.{text(key.sign(parts.encode(), padding.PKCS1v15(), SHA256()))}"


@dataclass
class Provider:
    """`claims` go into the token; `forge` may put another in its place."""

    address: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    forge: Any = None
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def description(self) -> dict[str, Any]:
        at = self.address
        return {
            "issuer": at, "authorization_endpoint": f"{at}/authorize",
            "token_endpoint": f"{at}/token", "jwks_uri": f"{at}/keys",
        }  # fmt: skip

    def answer(self, code: str, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        asked = self.codes.pop(code, None)
        pair = base64.b64encode(b"vinculo:a+secret+%26+more").decode()
        if asked is None or authorization != f"Basic {pair}":
            return None
        challenge = text(hashlib.sha256(form["code_verifier"].encode()).digest())
        if challenge != asked["code_challenge"] or form["redirect_uri"] != asked["redirect_uri"]:
            return None
        now = int(time.time())
        claims = {
            "iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 300,
            "nonce": asked["nonce"], "sub": "account-1",
        } | self.claims  # fmt: skip
        token = self.forge(claims) if self.forge else signed(claims)
        return {"id_token": token, "access_token": "x", "token_type": "Bearer"}


@contextmanager
def running() -> Iterator[Provider]:
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            provider.asked.append(parts.path)
            if parts.path == "/authorize":
                asked = {name: one[0] for name, one in parse_qs(parts.query).items()}
                code = secrets.token_urlsafe(8)
                provider.codes[code] = asked
                told = urlencode({"code": code, "state": asked["state"]})
                self.send_response(302)
                self.send_header("Location", f"{asked['redirect_uri']}?{told}")
                self.end_headers()
            elif parts.path == "/keys":
                self.say({"keys": [public()]})
            else:
                self.say(provider.description())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: one[0] for name, one in parse_qs(body).items()}
            found = provider.answer(form["code"], form, self.headers.get("Authorization", ""))
            self.say(found or {"error": "invalid_grant"}, 200 if found else 400)

        def say(self, data: dict[str, Any], status: int = 200) -> None:
            body = json.dumps(data).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
