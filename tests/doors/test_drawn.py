"""What people wrote is drawn into PDF as the text that it is. Attack 19.

The copy of somebody's data and the letters of the rights desk are the PDF that we make.
"""

import re
import sys
import zipfile
import zlib
from base64 import a85decode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db.models import Model
from django.utils import timezone
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.world import World
from vinculo.commerce.models import Purchase, PurchaseLine
from vinculo.customers.models import Address, ContactPoint, Customer, IdentityDocument, Remark
from vinculo.customers.models import RightsRequest as Asking
from vinculo.customers.rights import exporting, letters, requests
from vinculo.customers.rights.files import open_file, path_of
from vinculo.customers.rights.pages import BOTTOM, WIDE
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Task
from vinculo.shell.planner.planning import plan_task

HOSTILE = (
    '<img src="file:///etc/passwd"/>', '<img src="http://evil.example/x.png" width="9"/>',
    '<a href="https://evil.example/">lea esto</a>', "<para><b>sin cerrar <i>", "</para></b>",
    '<font name="file:///etc/passwd">', "<onDraw name=x label=y/>", "&lt;b&gt; &#0; &nbsp &",
    ") Tj ET /URI (http://evil.example) BT (", "\\) \\222 \\\\ (", "%%EOF endstream endobj 1 0 R",
    "<</S/JavaScript/JS(app.alert(1))>>", "{codigo} {{7*7}} %(x)s %s", "palabra" * 9000,
    "ñ é “comillas” € …", "<seq/>" * 3000,
)  # fmt: skip
WRITTEN: dict[type[Model], tuple[str, ...]] = {
    Customer: ("name", "given_names", "surnames", "industry", "city"),
    IdentityDocument: ("as_typed",),
    ContactPoint: ("as_typed", "label"),
    Address: ("as_typed", "canonical", "city", "region"),
    Remark: ("text",),
    Interaction: ("subject", "body"),
    Purchase: ("channel",),
    PurchaseLine: ("description",),
    Task: ("title",),
    Asking: ("applicant", "asked"),
}
ACTIVE = (
    b"/URI", b"/Annot", b"/Launch", b"/JavaScript", b"/JS", b"/OpenAction", b"/AA", b"/XObject",
    b"/EmbeddedFile", b"/GoToR", b"/RichMedia", b"/SubmitForm",
)  # fmt: skip
_reaching: list[str] | None = None


def _hear(event: str, args: tuple[Any, ...]) -> None:
    if _reaching is None:
        return
    goes_out = event.startswith(("socket.connect", "socket.getaddrinfo", "urllib.", "subprocess."))
    if goes_out or (event == "open" and "passwd" in str(args[0])):
        _reaching.append(f"{event} {args}")


sys.addaudithook(_hear)  # once: a hook cannot be taken away again


@contextmanager
def reached() -> Iterator[list[str]]:
    """What was opened or called outside of the house meanwhile."""
    global _reaching
    heard: list[str] = []
    _reaching = heard
    try:
        yield heard
    finally:
        _reaching = None


def drawn(pdf: bytes) -> list[tuple[str, float]]:
    """Each piece of text with its height on the page, as a reader finds them."""
    found: list[tuple[str, float]] = []
    for stream in re.findall(rb"stream\n(.*?)endstream", pdf, re.DOTALL):
        page = zlib.decompress(a85decode(b"<~" + stream.strip(), adobe=True))
        for y, text in re.findall(rb"1 0 0 1 \S+ (\S+) Tm \(((?:[^\\)]|\\.)*)\) Tj", page):
            found.append((_unescaped(text), float(y)))
    return found


def _unescaped(text: bytes) -> str:
    def one(found: re.Match[bytes]) -> bytes:
        return bytes([int(found[1], 8)]) if found[1].isdigit() else found[1]

    return re.sub(rb"\\([0-7]{3}|.)", one, text).decode("cp1252")


def squeezed(text: str) -> str:
    return "".join(text.split())


def assert_is_plain_text(pdf: bytes, *texts: str) -> None:
    outside = re.sub(rb"stream\n.*?endstream|\((?:[^\\)]|\\.)*\)", b"", pdf, flags=re.DOTALL)
    assert not [name for name in ACTIVE if name in outside]
    pieces = drawn(pdf)
    assert max(stringWidth(text, "Helvetica", 8) for text, _y in pieces) < WIDE
    body = squeezed("".join(text for text, y in pieces if y > BOTTOM - 20))
    for text in texts:
        assert squeezed(text) in body, text[:60]


@pytest.fixture
def asking(world: World) -> Asking:
    by, maria = world.by, world.maria
    log_interaction(maria, Contact("call", "Llamó"), by)
    plan_task("Llamar", by, world.lucia.pk, None, ("customer", maria.pk))
    purchase = maria.purchases.order_by("pk")[0]
    PurchaseLine.objects.create(purchase=purchase, position=1, description="x", quantity=1,
                                unit_price=1, amount=1)  # fmt: skip
    asked = requests.Asked("access", "email", timezone.localdate(), "CO", "María")
    return requests.receive(asked, maria, Actor.person(world.administrator))


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_a_copy_draws_what_was_written_as_text(asking: Asking, hostile: str) -> None:
    for model, columns in WRITTEN.items():
        fields: list[Any] = [model._meta.get_field(name) for name in columns]
        rows: Any = model._default_manager.all()
        rows.update(**{field.name: hostile[: field.max_length] for field in fields})
    with reached() as outside:
        file, _rows = exporting.make_copy(asking)
    assert not outside
    pdf = zipfile.ZipFile(path_of(file)).read("datos.pdf")
    assert_is_plain_text(pdf, hostile, f"Nombre: {hostile[:300]}", f"Ciudad: {hostile[:120]}")


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_a_letter_draws_what_was_written_as_text(
    world: World, asking: Asking, hostile: str
) -> None:
    Asking.objects.filter(pk=asking.pk).update(applicant=hostile[:200])
    asking.refresh_from_db()
    copy = letters.letter_named("copy")
    assert copy
    by = Actor.person(world.administrator)
    if not letters.unknown_in(hostile):
        letters.set_text(copy, f"{hostile}\n\n{letters.text_of(copy)}"[: letters.LONGEST], by)
    with reached() as outside:
        answer = letters.send(asking, letters.compose(asking, copy, hostile), by)
    assert not outside
    assert_is_plain_text(open_file(answer.file).read(), hostile[:200], answer.text)


def test_the_ear_hears(tmp_path: Any) -> None:
    (tmp_path / "passwd").write_text("")
    with reached() as outside:
        (tmp_path / "passwd").read_text()
    assert outside
