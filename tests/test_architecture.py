"""What import-linter cannot see: keys, templates and migrations also point downwards only."""

import re
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.db import migrations

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "vinculo"


def floors() -> dict[str, int]:
    """Room -> floor, from the same list that import-linter keeps; the lowest is 0."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = config["tool"]["importlinter"]["contracts"]
    layers = next(c for c in contracts if c["id"] == "floors")["layers"]
    return {
        room: height
        for height, layer in enumerate(reversed(layers))
        for room in re.findall(r"\w+", layer)
    }


FLOOR = floors()
ROOMS = [name for name in FLOOR if (SOURCE / name / "apps.py").exists()]


def may_reach(room: str, other: str) -> bool:
    return room == other or FLOOR.get(other, -1) < FLOOR[room]


@pytest.mark.parametrize("room", ROOMS)
def test_foreign_keys_point_to_the_same_room_or_lower(room: str) -> None:
    for model in apps.get_app_config(room).get_models():
        for field in model._meta.get_fields():
            if not field.is_relation or field.auto_created or field.related_model is None:
                continue
            other = field.related_model._meta.app_label
            assert may_reach(room, other), (
                f"{model.__name__}.{field.name} points up to `{other}`. Keep the number without a "
                f"key, or announce an event and let `{other}` keep the key. See docs/map.md."
            )


TEMPLATE_REFERENCE = re.compile(r"{%\s*(?:extends|include)\s+[\"']([\w-]+)/")
LINK = re.compile(r"{%\s*url\s+[\"']([\w:-]+)")


@pytest.mark.parametrize("room", ROOMS)
def test_templates_lean_on_the_same_room_or_lower(room: str) -> None:
    for template in (SOURCE / room).rglob("*.html"):
        for other in TEMPLATE_REFERENCE.findall(template.read_text()):
            if other in FLOOR:
                assert may_reach(room, other), (
                    f"{template.name} takes a template from `{other}`, which is above `{room}`. "
                    "Move the page to `workspace`, or the piece down. See docs/map.md."
                )


def room_of_url(name: str) -> str | None:
    from django.urls import NoReverseMatch, get_resolver

    resolver = get_resolver()
    try:
        matches = resolver.reverse_dict.getlist(name)
        pattern = next(iter(matches))[0][0][0]
    except (NoReverseMatch, StopIteration):
        return None
    view = next((v for p, v in views_by_pattern().items() if p == pattern), None)
    return view.split(".")[1] if view and view.startswith("vinculo.") else None


def views_by_pattern() -> dict[str, str]:
    from django.urls import get_resolver
    from django.urls.resolvers import URLPattern, URLResolver

    found: dict[str, str] = {}

    def walk(resolver: URLResolver, prefix: str) -> None:
        for entry in resolver.url_patterns:
            route = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                walk(entry, route)
            elif isinstance(entry, URLPattern):
                plain = re.sub(r"<(?:\w+:)?(\w+)>", r"%(\1)s", route)
                found[plain] = entry.callback.__module__

    walk(get_resolver(), "")
    return found


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "workspace"])
def test_templates_link_to_the_same_room_or_lower(room: str) -> None:
    for template in (SOURCE / room).rglob("*.html"):
        for name in LINK.findall(template.read_text()):
            other = room_of_url(name)
            assert other is None or may_reach(room, other), (
                f"{template.name} links to `{name}` of `{other}`, which is above `{room}`. Pass "
                "the address in from the page above, or move the page to `workspace`."
            )


@pytest.mark.parametrize("room", ROOMS)
def test_migrations_depend_downwards_only(room: str) -> None:
    from django.db.migrations.loader import MigrationLoader

    loader = MigrationLoader(None, ignore_no_migrations=True)
    for (label, name), migration in loader.disk_migrations.items():
        if label != room:
            continue
        assert isinstance(migration, migrations.Migration)
        for other, _ in migration.dependencies:
            assert other not in FLOOR or may_reach(room, other), (
                f"{room}/{name} waits for `{other}`, which is above. Move the operation there."
            )


def test_no_room_acts_on_save_or_at_start() -> None:
    """STYLE: explicit verbs; nothing in receivers, `save()` overrides or `ready()`."""
    forbidden = re.compile(r"@receiver|post_save|pre_save|def ready\(self|\n    def save\(self")
    for source in SOURCE.rglob("*.py"):
        if "tests" in source.parts or source.name == "forms.py":
            continue
        found = forbidden.search(source.read_text())
        assert not found, f"{source.relative_to(ROOT)}: {found and found.group()}: write a verb"


def test_every_template_is_free_of_inline_style_and_script() -> None:
    inline = re.compile(r"\sstyle=|<style|<script(?![^>]*\bsrc=)|\son(?:click|change|submit|load)=")
    for template in SOURCE.rglob("*.html"):
        found = inline.search(template.read_text())
        assert not found, f"{template.relative_to(ROOT)}: {found and found.group()}"


def test_other_machines_are_asked_by_one_client_only() -> None:
    """lib/outbound.py judges every address; a library of its own would go anywhere.

    `runtime` asks the house's own servers whether they are up.
    """
    asks = re.compile(
        r"^\s*(?:import|from) (?:urllib\.request|urllib3|http\.client|httpx|requests|aiohttp)\b"
        r"|^\s*from urllib import .*\brequest\b|^\s*from http import .*\bclient\b",
        re.MULTILINE,
    )
    for source in SOURCE.rglob("*.py"):
        own = source == SOURCE / "lib" / "outbound.py" or SOURCE / "runtime" in source.parents
        if "tests" in source.parts or own:
            continue
        found = asks.search(source.read_text())
        assert not found, (
            f"{source.relative_to(ROOT)}: {found and found.group().strip()}: ask with "
            "`vinculo.lib.outbound.Outbound().fetch(url)`, which stays out of private networks."
        )
