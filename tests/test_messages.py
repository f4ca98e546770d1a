"""Texts are extracted, kept and checked without GNU gettext."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def house(tmp_path: Path) -> SimpleNamespace:
    """A copy of the tool beside one small room."""
    (tmp_path / "bin").mkdir()
    shutil.copy(ROOT / "bin" / "messages", tmp_path / "bin")
    room = tmp_path / "src" / "vinculo" / "shop"
    (room / "templates").mkdir(parents=True)
    (room / "__init__.py").write_text("")
    (room / "words.py").write_text(
        'A = _("Open the shop")\n'
        'B = ngettext("%(n)s customer", "%(n)s customers", n)\n'
        'C = pgettext_lazy("verb", "Open")\n'
        'D = _(\n    "A long "\n    "text"\n)\n'
        "E = _(name)\n"
    )
    (room / "templates" / "page.html").write_text(
        "{% load i18n %}\n  <p>{% translate 'Good day' %}</p>\n"
        "{% blocktranslate with who=person.name %}Hello, {{ who }}{% endblocktranslate %}\n"
        "\t{% blocktranslate count n=x %}One step{% plural %}{{ n }} steps{% endblocktranslate %}\n"
        '{% include "x.html" with title=_("A title") %}\n'
    )
    (room / "tests").mkdir()
    (room / "tests" / "test_x.py").write_text('_("not for people")\n')

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(tmp_path / "bin" / "messages"), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    locale = room / "locale"
    return SimpleNamespace(
        room=room,
        run=run,
        es=locale / "es" / "LC_MESSAGES" / "django.po",
        en=locale / "en" / "LC_MESSAGES" / "django.po",
    )


def translate(house: SimpleNamespace, **replaced: str) -> None:
    """Fill every msgstr: with its msgid, or with what is given for it."""
    tool = runpy.run_path(str(house.room.parents[2] / "bin" / "messages"))
    with house.es.open("rb") as file:
        catalog = tool["read_po"](file, locale="es")
    for message in catalog:
        if message.id:
            message.string = replaced.get(str(message.id), message.id)
    house.es.write_bytes(tool["written"](catalog))


def test_every_way_of_saying_is_found(house: SimpleNamespace) -> None:
    assert house.run().returncode == 0
    found = house.es.read_text()
    for text in ("Open the shop", "%(n)s customers", "A long text", "Good day", "Hello, %(who)s",
                 "One step", "%(n)s steps", "A title", 'msgctxt "verb"'):  # fmt: skip
        assert text in found, text
    assert "not for people" not in found


def test_english_fills_itself_and_spanish_waits(house: SimpleNamespace) -> None:
    house.run()
    assert 'msgstr "Open the shop"' in house.en.read_text()
    checked = house.run("check")
    assert checked.returncode == 1
    assert "shop/es: not translated: 'Open the shop'" in checked.stdout
    assert "shop/en" not in checked.stdout


def test_a_complete_catalogue_passes_and_compiles(house: SimpleNamespace) -> None:
    house.run()
    translate(house, **{"Good day": "Buenos días"})
    checked = house.run("check")
    assert (checked.returncode, checked.stdout) == (0, "")
    assert house.run("compile").stdout == "1 catalogues compiled\n", "only what is newer"
    import gettext

    with house.es.with_suffix(".mo").open("rb") as file:
        words = gettext.GNUTranslations(file)
    assert words.gettext("Good day") == "Buenos días"
    assert words.pgettext("verb", "Open") == "Open"
    assert house.run("compile", "--quiet").stdout == ""


def test_what_is_translated_stays_and_what_is_gone_leaves(house: SimpleNamespace) -> None:
    house.run()
    translate(house, **{"Good day": "Buenos días"})
    before = house.es.read_bytes()
    house.run()
    assert house.es.read_bytes() == before, "extracting twice changes nothing"
    (house.room / "words.py").write_text('A = _("Open the shops")\n')
    assert "not up to date" in house.run("check").stdout
    house.run()
    text = house.es.read_text()
    assert 'msgstr "Buenos días"' in text
    assert "A long text" not in text
    assert "fuzzy" not in text, "nothing is guessed from a similar text"


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"Hello, %(who)s": "Hola"}, "lost a placeholder: %(who)s"),
        ({"Hello, %(who)s": "Hola, %(quien)s"}, "has a placeholder of its own: %(quien)s"),
        ({"Good day": ""}, "not translated"),
    ],
)
def test_a_translation_must_fit_its_source(
    house: SimpleNamespace, given: dict[str, str], complaint: str
) -> None:
    house.run()
    translate(house, **given)
    checked = house.run("check")
    assert checked.returncode == 1
    assert complaint in checked.stdout


def test_an_unsure_translation_is_refused(house: SimpleNamespace) -> None:
    house.run()
    translate(house)
    sure = house.es.read_text()
    house.es.write_text(sure.replace('msgid "Good day"', '#, fuzzy\nmsgid "Good day"'))
    assert "unsure (fuzzy): 'Good day'" in house.run("check").stdout
