"""Addresses that people give us do not lead inside; a real server answers the others."""

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from threading import Thread

import pytest

from vinculo.lib.outbound import Outbound, OutboundError

HERE = (ip_network("127.0.0.1/32"),)


class Server(BaseHTTPRequestHandler):
    asked: list[tuple[str, dict[str, str]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers.items())))
        if self.path.startswith("/to?"):
            self.send_response(302)
            self.send_header("Location", self.path[4:])
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        if self.path == "/large":
            self.wfile.write(b"x" * 5000)
        elif self.path == "/slow":
            for _ in range(40):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        else:
            self.wfile.write(b"hola")

    def do_POST(self) -> None:
        self.asked.append((self.path, dict(self.headers.items())))
        self.send_response(307)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def port() -> Iterator[int]:
    Server.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def client(port: int, *answers: str, **limits: float) -> Outbound:
    """A resolver that answers in turn, so that a second question would be seen."""
    left = list(answers or ["127.0.0.1"])

    def resolve(host: str, port: int) -> list[str]:
        return [left.pop(0) if len(left) > 1 else left[0]]

    return Outbound(HERE, frozenset({port}), resolve=resolve, **limits)  # type: ignore[arg-type]


def test_a_page_is_asked_under_its_name_at_the_address_that_was_judged(port: int) -> None:
    answer = client(port).fetch(f"http://shop.example:{port}/a?b=c")
    assert (answer.status, answer.body) == (200, b"hola")
    path, headers = Server.asked[0]
    assert (path, headers["Host"]) == ("/a?b=c", f"shop.example:{port}")


def test_a_name_that_answers_otherwise_the_second_time_gains_nothing(port: int) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    Outbound(HERE, frozenset({port}), resolve=resolve).fetch(f"http://shop.example:{port}/")
    assert asked == ["shop.example"]


def test_one_bad_address_among_good_ones_refuses_the_name() -> None:
    mixed = Outbound(resolve=lambda host, port: ["93.184.215.14", "127.0.0.1"])
    with pytest.raises(OutboundError):
        mixed.judged("https://shop.example/")
    good = Outbound(resolve=lambda host, port: ["93.184.215.14"])
    assert good.judged("https://shop.example/")[3] == "93.184.215.14"


INSIDE = """
127.0.0.1 127.1.2.3 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 192.88.99.1
:: ::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::7f00:1
64:ff9b:1::1 100::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd00:ec2::254 ff02::1 2002:7f00:1::
2001:0:7f00:1:: 2001:db8::1 2001:10::1 3fff::1 5f00::1
"""


@pytest.mark.parametrize("address", INSIDE.split())
def test_a_name_that_leads_inside_is_refused(address: str) -> None:
    with pytest.raises(OutboundError):
        Outbound(resolve=lambda host, port: [address]).judged("http://shop.example/")


@pytest.mark.parametrize("address", ["8.8.8.8", "190.24.1.1", "2606:4700::1111", "2800:3f0::1"])
def test_a_name_that_leads_outside_is_asked(address: str) -> None:
    found = Outbound(resolve=lambda host, port: [address]).judged("http://shop.example/")
    assert found[3] == address


ODD = [
    "http://2130706433/", "http://0x7f000001/", "http://017700000001/", "http://127.1/",
    "http://0/", "http://0x7f.1/", "http://127.0.0.1/", "http://localhost/", "http://LOCALHOST./",
    "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::]/", "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/", "http://169.254.169.254/latest/meta-data/", "http://[fe80::1%25lo]/",
    "http://good.example@127.0.0.1/", "http://127.0.0.1#@good.example/", "http://a:b@8.8.8.8/",
    "http://8.8.8.8\\@127.0.0.1/", "http://127.0.0.1:22/", "http://8.8.8.8:22/",
    "http://8.8.8.8:6379/", "http://8.8.8.8:99999/", "http://8.8.8.8:-1/", "http:///", "http://",
    "gopher://8.8.8.8/", "file:///etc/passwd", "ftp://8.8.8.8/", "dict://8.8.8.8/", "data:,x",
    "javascript:alert(1)", "ldap://8.8.8.8/", "jar:http://8.8.8.8/", "//8.8.8.8/", "8.8.8.8",
    "", " http://8.8.8.8/", "http://8.8.8.8/\r\nX: y", "http://8.8.8.8\t/", "http://8.8.8.8/a b",
    "http://exa\x00mple/", "http://[::1", "http://[not]/", "http://" + "a" * 70 + ".example/",
    "http://..example/", "http://xn--/",
]  # fmt: skip


@pytest.mark.parametrize("url", ODD)
def test_an_odd_address_is_refused_with_the_same_words(url: str) -> None:
    """By the machine's own resolver: it knows decimal, octal and hexadecimal figures."""
    with pytest.raises(OutboundError) as refused:
        Outbound(seconds=2).fetch(url)
    assert str(refused.value) == "The address could not be reached."


@pytest.mark.parametrize(
    "to", ["http://169.254.169.254/", "http://10.0.0.1:{port}/", "file:///etc/passwd", "gopher://x"]
)
def test_a_redirect_is_judged_again(port: int, to: str) -> None:
    def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "shop.example" else [host]

    asking = Outbound(HERE, frozenset({port, 80}), resolve=resolve)
    with pytest.raises(OutboundError):
        asking.fetch(f"http://shop.example:{port}/to?{to.format(port=port)}")
    assert len(Server.asked) == 1


def test_a_redirect_elsewhere_leaves_the_secrets_behind(port: int) -> None:
    sent = {"Authorization": "Bearer x", "X-Plain": "y"}
    url = f"http://shop.example:{port}/to?http://other.example:{port}/end"
    assert client(port).fetch(url, headers=sent).body == b"hola"
    first, second = (headers for _, headers in Server.asked)
    assert first["Authorization"] == "Bearer x"
    assert "Authorization" not in second
    assert second["X-Plain"] == "y"


def test_redirects_end(port: int) -> None:
    loop = "/to?/to?/to?/to?/to?/to?/to?/to?/x"
    with pytest.raises(OutboundError) as refused:
        client(port).fetch(f"http://shop.example:{port}{loop}")
    assert refused.value.why == "too many redirects"


def test_what_is_sent_is_not_sent_again_to_where_a_redirect_points(port: int) -> None:
    answer = client(port).fetch(f"http://shop.example:{port}/in", "POST", body=b"x")
    assert answer.status == 307
    assert len(Server.asked) == 1


def test_a_large_answer_is_not_read_to_its_end(port: int) -> None:
    with pytest.raises(OutboundError) as refused:
        client(port, largest=1000).fetch(f"http://shop.example:{port}/large")
    assert refused.value.why == "too large"


def test_a_server_that_drips_is_left_in_time(port: int) -> None:
    begun = time.monotonic()
    with pytest.raises(OutboundError):
        client(port, seconds=0.5).fetch(f"http://shop.example:{port}/slow")
    assert time.monotonic() - begun < 2


def test_the_proxies_of_the_environment_are_not_asked(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert client(port).fetch(f"http://shop.example:{port}/").status == 200


def test_https_is_not_answered_by_a_server_without_a_certificate(port: int) -> None:
    with pytest.raises(OutboundError):
        client(port).fetch(f"https://shop.example:{port}/")
    assert Server.asked == []
