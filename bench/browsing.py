"""One person at a browser: a kept connection, cookies, the open page's line for news."""

import re
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from urllib.parse import quote, urlencode, urlsplit

from tests.faults.visitor import Page, form_of

PATIENCE = 60.0
FORM = "application/x-www-form-urlencoded"


@dataclass
class Browser:
    """`took` are the milliseconds of the last page, redirects included, to its last byte."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    took: float = 0.0
    connection: HTTPConnection | None = None
    line: HTTPConnection | None = None

    def sign_in(self, link: str) -> None:
        path = urlsplit(link).path
        self.open(path)
        page = self.send(path, {})
        if page.status != 200:
            raise RuntimeError(f"signing in answered {page.status}")

    def open(self, path: str) -> Page:
        return self._whole("GET", path, None)

    def send(self, path: str, fields: dict[str, str]) -> Page:
        fields = {"csrfmiddlewaretoken": self.cookies.get("csrftoken", "")} | fields
        return self._whole("POST", path, urlencode(fields).encode())

    def fields_of(self, page: Page, action: str = "") -> dict[str, str]:
        return form_of(page, action)

    def leave(self) -> None:
        for connection in (self.connection, self.line):
            if connection is not None:
                connection.close()

    def _whole(self, method: str, path: str, body: bytes | None) -> Page:
        began = time.perf_counter()
        page = self._ask(method, path, body)
        while page.status in (301, 302, 303):
            page = self._ask("GET", page.location.partition("#")[0], None)
        self.took = 1000 * (time.perf_counter() - began)
        self._listen(page)
        return page

    def _listen(self, page: Page) -> None:
        """As every open page does; the one before is left."""
        found = re.search(r'data-live="([^"]+)"', page.body)
        if self.line is not None:
            self.line.close()
            self.line = None
        if found:
            watched = re.findall(r'data-news="([^"]+)"', page.body)
            asked = "".join(f"&ver={quote(one)}" for one in watched)
            self.line = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            self.line.request(
                "GET", f"/en-vivo/?desde={quote(found[1])}{asked}", None, self._headers
            )

    @property
    def _headers(self) -> dict[str, str]:
        said = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Cookie": said, "Accept": "text/html"}

    def _ask(self, method: str, path: str, body: bytes | None) -> Page:
        headers = self._headers | ({"Content-Type": FORM} if body is not None else {})
        for attempt in (1, 2):  # a kept connection may have been closed meanwhile
            fresh = self.connection is None
            self.connection = self.connection or HTTPConnection(
                "127.0.0.1", self.port, timeout=PATIENCE
            )
            try:
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                text = answer.read().decode(errors="replace")
                break
            except (HTTPException, OSError):
                self.connection.close()
                self.connection = None
                if fresh or attempt == 2:
                    raise
        for line in answer.headers.get_all("Set-Cookie") or []:
            if found := re.match(r"([^=]+)=([^;]*)", line):
                self.cookies[found[1]] = found[2]
        return Page(answer.status, answer.headers.get("Location", ""), text)
