"""The design page shows every part of the house, every style is used, every contrast is enough."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.test import Client

from vinculo.shell.accounts.models import User
from vinculo.shell.design.tokens import MORE, contrast, measured
from vinculo.shell.templatetags import vinculo

SHELL = Path(apps.get_app_config("shell").path)
TEMPLATES = SHELL / "templates" / "shell"
# What stands around every page, and what is only drawn with a whole page.
AROUND = {
    "base.html", "bare.html", "door.html", "weave.html", "page.html", "workbench.html", "nav.html",
    "person_menu.html", "shortcuts.html", "toasts.html", "said.html",
}  # fmt: skip
# Addresses, frames, and what only finds the context of a part that is shown.
NOT_SEEN = {
    "asset", "opens_panel", "navigation", "unchanging", "shortcut_groups", "undo_url", "clash",
    "draft", "at_once",
}  # fmt: skip


@pytest.mark.django_db
def test_every_part_is_shown_from_its_own_template(as_lucia: Client) -> None:
    shown = {str(t.name) for t in as_lucia.get("/design/").templates}
    parts = {file.name for file in TEMPLATES.glob("*.html")} - AROUND
    assert {part for part in parts if f"shell/{part}" not in shown} == set()


def test_every_tag_and_filter_is_shown() -> None:
    source = "".join(f.read_text() for f in (TEMPLATES / "design").glob("*.html"))
    used = set(re.findall(r"{%\s*(\w+)", source)) | set(re.findall(r"\|(\w+)", source))
    tags = {*vinculo.register.tags, *vinculo.register.filters}
    assert tags - used - NOT_SEEN == set()


def test_every_class_of_a_style_sheet_is_used_on_some_page() -> None:
    written = "".join(
        file.read_text()
        for pattern in ("*.html", "*.py", "*.js")
        for file in SHELL.parent.rglob(pattern)
        if not {"tests", "design"} & set(file.relative_to(SHELL.parent).parts)
    )
    words = set(re.findall(r"[\w-]+", written))
    made = {f"{letter}{rank}" for letter in "rf" for rank in range(1, 5)} | {"avatar-lg"}
    made |= {f"skel-w{width}" for width in range(1, 4)}
    dead = {
        f"{sheet.parent.parent.name}/{sheet.stem}: {name}"
        for sheet in SHELL.parent.rglob("static/*/css/*.css")
        if sheet.stem != "design"
        for name in _classes(sheet.read_text())
        if name not in words | made
    }
    assert dead == set()


def _classes(sheet: str) -> set[str]:
    bare = re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", sheet, flags=re.S)
    selectors = re.findall(r"([^{};]+)\{", bare)
    return {name for one in selectors for name in re.findall(r"\.([a-zA-Z][\w-]*)", one)}


def test_contrast_is_enough_in_both_themes_and_more_where_more_is_asked() -> None:
    poor = [
        (one.ink, one.ground, ratio)
        for one in measured()
        for at, ratio in enumerate(one.ratios)
        if ratio < (one.least if at < 2 or one.least < 4.5 else MORE)
    ]
    assert poor == []
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_look_of_the_page_is_not_the_persons(as_lucia: Client, lucia: User) -> None:
    page = as_lucia.get("/design/", {"theme": "dark", "contrast": "more"}).content.decode()
    assert 'data-theme="dark" data-contrast="more"' in page.split("<head>")[0]
    lucia.refresh_from_db()
    assert (lucia.theme, lucia.contrast) == ("auto", "auto")
    odd = as_lucia.get("/design/", {"theme": '"><script>'}).content.decode()
    assert "data-theme" not in odd.split("<head>")[0]
