"""A password stolen elsewhere is refused; the service sees five figures and may be away."""

import hashlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_network
from threading import Thread

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings

from vinculo.lib.outbound import Outbound
from vinculo.shell.signin.passwords import NotStolen

STOLEN, PADDED = "contraseña de todos", "otra frase"
DIGESTS = {text: hashlib.sha1(text.encode()).hexdigest().upper() for text in (STOLEN, PADDED)}


class Service(BaseHTTPRequestHandler):
    asked: list[str] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{'0' * 35}:3\r\n{DIGESTS[STOLEN][5:]}:12\r\n".encode())
        self.wfile.write(f"{DIGESTS[PADDED][5:]}:0\r\n".encode())

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def port() -> Iterator[int]:
    Service.asked = []
    server = HTTPServer(("127.0.0.1", 0), Service)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def validator(port: int) -> NotStolen:
    return NotStolen(Outbound((ip_network("127.0.0.1/32"),), frozenset({port}), seconds=2))


def test_a_stolen_one_is_refused_and_only_five_figures_leave(port: int) -> None:
    with override_settings(STOLEN_PASSWORDS=f"http://127.0.0.1:{port}/range/"):
        with pytest.raises(ValidationError):
            validator(port).validate(STOLEN)
        validator(port).validate(PADDED)
        validator(port).validate("una frase que nadie conoce")
    assert Service.asked[0] == f"/range/{DIGESTS[STOLEN][:5]}"


def test_nothing_is_asked_unless_it_is_set_up(port: int) -> None:
    validator(port).validate(STOLEN)
    assert Service.asked == []


@override_settings(STOLEN_PASSWORDS="http://169.254.169.254/range/")
def test_a_service_that_does_not_answer_keeps_nobody_out() -> None:
    NotStolen().validate(STOLEN)


def test_the_commonest_are_refused_without_any_service() -> None:
    from django.contrib.auth.password_validation import validate_password

    with pytest.raises(ValidationError):
        validate_password("1234567890")
    validate_password("una frase bien larga 7")
