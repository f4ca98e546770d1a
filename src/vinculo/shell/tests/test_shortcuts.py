"""Shortcuts: one list, read by the sheet and by the page; each can be switched off."""

import re
from pathlib import Path

from django.test import Client

from vinculo.shell.accounts.models import User
from vinculo.shell.ui import shortcuts

JS = Path(shortcuts.__file__).parent.parent / "static" / "shell" / "js"


def test_every_shortcut_is_answered_by_a_module_and_none_twice(db: None) -> None:
    told = [one for group in shortcuts.groups() for one in group.shortcuts]
    answered = re.findall(r'^does\("(\w+)"', "".join(f.read_text() for f in JS.glob("*.js")), re.M)
    assert sorted(one.does for one in told if one.does) == sorted(answered)
    keys = [one.keys for one in told]
    assert len(set(keys)) == len(keys)
    first = {one.keys for one in told if " " not in one.keys}
    assert not first & {one.keys.split()[0] for one in told if one.goes}


def test_the_sheet_has_them_all_in_the_words_of_the_person(as_lucia: Client, lucia: User) -> None:
    page = as_lucia.get("/perfil/").content.decode()
    for group in shortcuts.groups():
        for one in group.shortcuts:
            assert f'data-keys="{one.keys}"' in page
    assert "Ayuda con esta página" in page


def test_they_are_off_on_every_page_once_switched_off(as_lucia: Client, lucia: User) -> None:
    assert "data-shortcuts" not in as_lucia.get("/").content.decode().split("<head>")[0]
    assert as_lucia.post("/perfil/tema/", {"uses_shortcuts": "False"}).status_code == 302
    assert 'data-shortcuts="off"' in as_lucia.get("/").content.decode().split("<head>")[0]
    assert as_lucia.post("/perfil/tema/", {"uses_shortcuts": "perhaps"}).status_code == 400
    lucia.refresh_from_db()
    assert not lucia.uses_shortcuts


def test_high_contrast_is_kept_with_the_person(as_lucia: Client, lucia: User) -> None:
    answer = as_lucia.post("/perfil/tema/", {"contrast": "more"}, headers={"HX-Request": "true"})
    assert answer.status_code == 204
    page = as_lucia.get("/").content.decode()
    assert 'data-contrast="more"' in page.split("<head>")[0]
    assert re.search(r'name="contrast" value="more" aria-pressed="true"', page)
    assert as_lucia.post("/perfil/tema/", {"contrast": "louder"}).status_code == 400
