"""A person at a browser: real HTTP, cookies, forms filled in as they were shown."""

import re
import uuid
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlencode, urlsplit

PATIENCE = 60.0


class NoAnswer(Exception):
    """The request broke off: whether it did anything is unknown."""


@dataclass(frozen=True)
class Page:
    status: int
    location: str
    body: str

    @property
    def is_done(self) -> bool:
        """What was sent was accepted: the browser is sent on to the result."""
        return self.status in (302, 303)


@dataclass
class Visitor:
    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def sign_in(self, link: str) -> None:
        path = urlsplit(link).path
        assert self.get(path).status == 200, "the sign-in link is gone"
        assert self.post(path, {}).is_done, "the sign-in link did not let in"

    def get(self, path: str) -> Page:
        return self._ask("GET", path)

    def post(self, path: str, fields: dict[str, str], file: tuple[str, str] | None = None) -> Page:
        """Send a form once; `file` is (name, text) for a field called `file`."""
        if file is None:
            return self._ask(
                "POST", path, urlencode(fields).encode(), "application/x-www-form-urlencoded"
            )
        boundary = uuid.uuid4().hex
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        ]
        parts.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file[0]}"\r\n'
            f"Content-Type: text/csv\r\n\r\n{file[1]}\r\n--{boundary}--\r\n"
        )
        return self._ask(
            "POST", path, "".join(parts).encode(), f"multipart/form-data; boundary={boundary}"
        )

    def _ask(self, method: str, path: str, body: bytes | None = None, kind: str = "") -> Page:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {"Content-Type": kind, "X-CSRFToken": self.cookies.get("csrftoken", "")}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        except (OSError, HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            if found := re.match(r"([^=]+)=([^;]*)", line):
                self.cookies[found[1]] = found[2]
        return Page(answer.status, answer.headers.get("Location", ""), text)


class _Form(HTMLParser):
    def __init__(self, action: str) -> None:
        super().__init__()
        self.action = action
        self.inside = False
        self.fields: dict[str, str] = {}
        self.select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = given.get("action", "") == self.action
        elif not self.inside:
            return
        elif tag == "input":
            is_choice = given.get("type") in ("radio", "checkbox")
            if "name" in given and (not is_choice or "checked" in given):
                self.fields[given["name"]] = given.get("value", "")
        elif tag == "select":
            self.select = given.get("name", "")
        elif tag == "option" and ("selected" in given or self.select not in self.fields):
            self.fields[self.select] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        elif tag == "select":
            self.select = ""


def form_of(page: Page, action: str = "") -> dict[str, str]:
    """The fields of the form that is sent to `action`, as the page shows them."""
    form = _Form(action)
    form.feed(page.body)
    return form.fields
