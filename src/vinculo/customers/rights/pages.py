"""Pages of A4 written line by line, so that ten thousand rows cost seconds and little memory."""

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

PLAIN, BOLD = "Helvetica", "Helvetica-Bold"
WIDTH, HEIGHT = A4
LEFT, TOP, BOTTOM = 20 * mm, HEIGHT - 22 * mm, 20 * mm
WIDE = WIDTH - 2 * LEFT


class Pages:
    """A title, sections, and rows of (heading, value) pairs; or the paragraphs of a letter."""

    def __init__(self, path: Path, title: str, lines: Sequence[str] = ()) -> None:
        self.canvas = Canvas(str(path), pagesize=A4, pageCompression=1, invariant=1)
        self.canvas.setTitle(_latin(title))
        self.title, self.number, self.y = title, 1, TOP
        self.text(title, BOLD, 15, 8)
        for line in lines:
            self.text(line, PLAIN, 9.5, 1.5)

    def section(self, title: str) -> None:
        self.y -= 12
        if self.y < BOTTOM + 60:
            self._turn()
        self.text(title, BOLD, 12, 3)
        self.canvas.line(LEFT, self.y, LEFT + WIDE, self.y)
        self.y -= 4

    def row(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.text(" · ".join(f"{title}: {value}" for title, value in pairs), PLAIN, 8.5, 3)

    def nothing(self) -> None:
        self.text("—", PLAIN, 8.5, 3)

    def paragraph(self, text: str) -> None:
        self.text(text, PLAIN, 11, 7)

    def text(self, text: str, font: str, size: float, after: float) -> None:
        for line in _latin(text).splitlines() or [""]:
            for part in _fitting(line, font, size):
                if self.y < BOTTOM + size:
                    self._turn()
                self.canvas.setFont(font, size)
                self.y -= size * 1.28
                self.canvas.drawString(LEFT, self.y, part)
        self.y -= after

    def finish(self) -> None:
        self._foot()
        self.canvas.save()

    def _turn(self) -> None:
        self._foot()
        self.canvas.showPage()
        self.number, self.y = self.number + 1, TOP

    def _foot(self) -> None:
        self.canvas.setFont(PLAIN, 8)
        self.canvas.drawString(LEFT, 12 * mm, _latin(self.title))
        self.canvas.drawRightString(LEFT + WIDE, 12 * mm, str(self.number))


def _fitting(line: str, font: str, size: float) -> Iterator[str]:
    """As wide as the page, between words; a word that is wider than the page is broken."""
    for part in simpleSplit(line, font, size, WIDE) or [""]:
        if stringWidth(part, font, size) <= WIDE:
            yield part
            continue
        begun, wide = 0, 0.0
        for at, letter in enumerate(part):
            wide += (more := stringWidth(letter, font, size))
            if wide > WIDE:
                yield part[begun:at]
                begun, wide = at, more
        yield part[begun:]


def _latin(text: str) -> str:
    """What the fonts that every reader has can write."""
    text = unicodedata.normalize("NFC", text)  # an accent that stands by itself would be lost
    return text.encode("cp1252", "replace").decode("cp1252")
