"""Reading pages as their users do: headings, labels, what a button says."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.http import HttpResponse


@dataclass
class Seen(HTMLParser):
    headings: list[int] = field(default_factory=list)
    labelled: set[str] = field(default_factory=set)
    inputs: list[dict[str, str | None]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    described: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    lang: str | None = None

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.lang = given.get("lang")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag == "label" and (target := given.get("for")):
            self.labelled.add(target)
        if tag in ("input", "select", "textarea") and given.get("type") != "hidden":
            self.inputs.append(given)
        if identity := given.get("id"):
            self.ids.append(identity)
        self.described += (given.get("aria-describedby") or "").split()
        if "style" in given or any(name.startswith("on") for name in given):
            self.inline.append(f"<{tag} {attrs}>")
        if tag == "script" and "src" not in given:
            self.inline.append("<script>")


def seen(response: HttpResponse) -> Seen:
    page = Seen()
    page.feed(response.content.decode())
    return page


def assert_well_made(response: HttpResponse) -> None:
    """What a screen reader and a strict content policy need."""
    page = seen(response)
    assert page.lang in ("es", "en")
    assert page.headings.count(1) == 1, page.headings
    for before, after in zip(page.headings, page.headings[1:], strict=False):
        assert after <= before + 1, f"a heading is skipped: {page.headings}"
    assert len(page.ids) == len(set(page.ids)), "an id twice"
    assert set(page.described) <= set(page.ids)
    for control in page.inputs:
        named = control.get("id") in page.labelled or control.get("aria-label")
        wrapped = control.get("type") in ("checkbox", "radio")
        assert named or wrapped or control.get("aria-hidden") == "true", control
    assert not page.inline, page.inline
