"""Every code that can be noticed has a sentence, with nothing left unfilled."""

import re
from pathlib import Path

import pytest

from vinculo.integration.reading import Note, open_source, read, reading, wording
from vinculo.integration.reading.fields import KINDS

HOUSE = Path(reading.__file__).parent
CODES = sorted(
    {
        code
        for file in HOUSE.glob("*.py")
        for code in re.findall(r'(?:Refused|Note)\(\s*"([a-z0-9_]+)"', file.read_text())
    }
    | set(re.findall(r'"refused": "([a-z_]+)"', (HOUSE / "workbook_process.py").read_text()))
)
PARAMS = {
    "count": 3, "row": 12, "limit": 5 << 20, "size": 9, "seconds": 9, "names": ["a"],
    "sheets": ["b"],
    "what": "pdf", "sample": "1", "repaired": "2", "share": 0.994, "headers": ["tel"], "sheet": "s",
    "others": ["o"], "encoding": "cp850", "synonym": "nit", "answer": "a", "settled": "b",
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence(code):
    said = wording.say(Note(code, PARAMS))
    assert said
    assert "{" not in said


def test_what_a_file_says_is_never_taken_for_a_pattern():
    said = wording.say(Note("repeated_headers", {"headers": ["{count} %(x)s {0.__class__}"]}))
    assert "{count} %(x)s {0.__class__}" in said


def test_every_field_has_a_name():
    for kind in KINDS.values():
        for field in kind.fields:
            name = wording.field(kind.name, field.name)
            assert name != field.name.replace("_", " ")


def test_questions_and_findings_are_sentences(write):
    source = open_source(write("cliente;fecha;valor\n1;01/02/2026;1.234\n2;03/04/2026;5.678\n"))
    found = read(source, kind="purchases")
    for question in found.questions:
        assert question.samples[0] in wording.ask(question)
        assert all(wording.say(option.why) for option in question.options)
    for column in found.columns:
        assert wording.found(column)


def test_why_a_cell_cannot_be_read(write):
    source = open_source(
        write("cliente;fecha;valor\n1;31/02/2026;12,5\n2;25/04/2026;x\n3;26/04/2026;1,5\n")
    )
    found = read(source, kind="purchases")
    assert "28" in wording.unreadable("31/02/2026", found.column("fecha"))
    assert wording.unreadable("x", found.column("valor"))
    assert wording.unreadable("12,5", found.column("valor")) == ""
