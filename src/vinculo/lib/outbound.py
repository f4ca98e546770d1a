"""Asking other machines over HTTP, for addresses that people and files give us.

A name is resolved once and the connection goes to the very address that was judged, so that a
name which answers differently the second time gains nothing. Redirects are judged again. The
environment's proxies are not asked. Every failure says the same to who asked; `why` is for logs.
"""

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from time import monotonic
from urllib.parse import SplitResult, urljoin, urlsplit

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolver = Callable[[str, int], Sequence[str]]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
SECRETS = frozenset({"authorization", "cookie", "proxy-authorization"})
# `is_global` of the library differs between Python's versions in what lies inside these.
CLOSED: tuple[Network, ...] = tuple(
    ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        "168.63.129.16/32",  # a cloud's own service, at a public address
        # Of IPv6 only what is given out (2000::/3), without what carries an IPv4 address inside.
        "::/3", "4000::/2", "8000::/1", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
    )
)  # fmt: skip


class OutboundError(Exception):
    """The same words for whatever went wrong: they tell nothing about the network behind us."""

    def __init__(self, why: str) -> None:
        super().__init__("The address could not be reached.")
        self.why = why


@dataclass(frozen=True, slots=True)
class Answer:
    """`headers` have lower-case names; `url` is the last one asked."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def system_resolver(host: str, port: int) -> Sequence[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


@dataclass(frozen=True, slots=True)
class Outbound:
    """`allowed`: networks of the company's own that may be asked although they are private.

    `seconds` is for everything together except the resolving of names; `largest` in bytes.
    """

    allowed: Sequence[Network] = ()
    ports: frozenset[int] = frozenset({80, 443, 8080, 8443})
    seconds: float = 10.0
    largest: int = 5 * 1024 * 1024
    redirects: int = 5
    resolve: Resolver = field(default=system_resolver)

    def fetch(
        self,
        url: str,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> Answer:
        """Redirects are followed where nothing is sent (GET, HEAD); others are the answer."""
        until, sent = monotonic() + self.seconds, dict(headers or {})
        for _ in range(self.redirects + 1):
            try:
                answer = self._ask(url, method, sent, body, until)
            except OutboundError:
                raise
            except (OSError, http.client.HTTPException, ValueError) as error:
                raise OutboundError(f"{type(error).__name__}: {error}") from None
            to = answer.headers.get("location")
            if answer.status not in REDIRECTS or not to or method not in ("GET", "HEAD"):
                return answer
            url, before = _joined(url, to), urlsplit(url)
            if not _is_same_place(before, urlsplit(url)):
                sent = {name: text for name, text in sent.items() if name.lower() not in SECRETS}
        raise OutboundError("too many redirects")

    def judged(self, url: str) -> tuple[SplitResult, str, int, str]:
        """(parts, host, port, address to connect to), or OutboundError."""
        if any(ord(sign) <= 32 or sign in "\\\x7f" for sign in url):
            raise OutboundError("a sign that has no place in an address")
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or "@" in parts.netloc or not parts.hostname:
            raise OutboundError("not a plain http or https address")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if port not in self.ports:
            raise OutboundError(f"port {port} is not asked")
        host = parts.hostname
        if ":" not in host:
            host = host.encode("idna").decode("ascii")
        found = self.resolve(host, port)
        if not found or not all(self._may_be_asked(text) for text in found):
            raise OutboundError(f"{host} is nowhere that may be asked")
        return parts, host, port, found[0]

    def _may_be_asked(self, text: str) -> bool:
        address = ip_address(text.partition("%")[0])
        return _lies_in(address, self.allowed) or not _lies_in(address, CLOSED)

    def _ask(
        self, url: str, method: str, headers: Mapping[str, str], body: bytes | None, until: float
    ) -> Answer:
        parts, host, port, address = self.judged(url)
        connection = _Pinned(host, port, address, parts.scheme == "https", _left(until))
        # A server that sends a byte now and then would outlast any limit on a single read.
        stop = threading.Timer(_left(until), connection.cut)
        stop.daemon = True
        stop.start()
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            plain = {"Accept-Encoding": "identity", "User-Agent": "Vinculo", "Connection": "close"}
            connection.request(method, target, body, {**plain, **headers})
            answer = connection.getresponse()
            content = answer.read(self.largest + 1)
            if connection.is_cut:
                raise OutboundError("too slow")
            if len(content) > self.largest:
                raise OutboundError("too large")
            told = {name.lower(): text for name, text in answer.getheaders()}
            return Answer(url, answer.status, told, content)
        finally:
            stop.cancel()
            connection.close()


class _Pinned(http.client.HTTPConnection):
    """Connects to the address it is given; the name is for the certificate and the Host line."""

    def __init__(self, host: str, port: int, address: str, secure: bool, seconds: float) -> None:
        self.default_port = 443 if secure else 80  # type: ignore[misc]
        super().__init__(host, port, timeout=seconds)
        self._address, self._secure, self.is_cut = address, secure, False
        self._held: socket.socket | None = None  # `sock` is let go of once the answer begins

    def connect(self) -> None:
        self.sock = socket.create_connection((self._address, self.port), self.timeout)
        if self._secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self._held = self.sock

    def cut(self) -> None:
        self.is_cut = True
        if self._held is not None:
            with contextlib.suppress(OSError):  # closed by the other side at the same moment
                self._held.shutdown(socket.SHUT_RDWR)


def _left(until: float) -> float:
    left = until - monotonic()
    if left <= 0:
        raise OutboundError("too slow")
    return left


def _lies_in(address: Address, networks: Sequence[Network]) -> bool:
    return any(address.version == net.version and address in net for net in networks)


def _joined(url: str, to: str) -> str:
    joined = urljoin(url, to)
    if url.startswith("https:") and not joined.startswith("https:"):
        raise OutboundError("a redirect from https to something else")
    return joined


def _is_same_place(one: SplitResult, other: SplitResult) -> bool:
    return (one.scheme, one.netloc) == (other.scheme, other.netloc)
