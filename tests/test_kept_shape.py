"""A house that began with the kept shape is one that took every migration."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.conf import settings
from django.db.migrations.loader import MigrationLoader
from psycopg import sql

from vinculo.runtime.pgtools import shape_of

MIGRATE = """
import sys, django
from pathlib import Path
from django.conf import settings
from django.core.management import call_command
django.setup()
settings.KEPT_SHAPE = Path(sys.argv[1])
call_command("migrate", verbosity=0, interactive=False)
"""
# Django fills these itself after every migration, in an order of its own.
BY_DJANGO = {"django_content_type", "auth_permission"}


def test_the_kept_shape_has_no_step_this_version_does_not_know() -> None:
    known = set(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)
    assert len(known) > 140
    lines = [line for line in settings.KEPT_SHAPE.read_text().splitlines() if "now())" in line]
    steps = {tuple(line.split("'")[1:4:2]) for line in lines if line.startswith("\t(")}
    assert len(steps) > 140
    assert steps <= known


@pytest.fixture
def addresses() -> Iterator[list[str]]:
    """Two empty databases on the server of the tests."""
    own = urlsplit(os.environ["DATABASE_URL"])
    names = [f"shape_{os.getpid()}_{number}" for number in (1, 2)]
    with psycopg.connect(urlunsplit(own), autocommit=True) as server:
        for name in names:
            server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield [urlunsplit(own._replace(path=f"/{name}")) for name in names]
        for name in names:
            server.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(name)))


@pytest.mark.slow
def test_both_ways_end_in_the_same(addresses: list[str]) -> None:
    for address, shape in zip(addresses, (settings.KEPT_SHAPE, Path("none")), strict=True):
        subprocess.run(
            [sys.executable, "-c", MIGRATE, shape],
            env=os.environ
            | {"DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "vinculo.config.settings"},
            check=True,
        )
    kept, migrated = (_said_alike(shape_of(one, "--schema-only")) for one in addresses)
    assert kept == migrated
    assert _rows(addresses[0]) == _rows(addresses[1])


def _said_alike(shape: str) -> list[str]:
    """PostgreSQL writes casts within lists another way once it has read its own dump."""
    return re.sub(r"::(?:character varying|text)(?:\[\])?|[()]", "", shape).splitlines()


def _rows(address: str) -> dict[str, list[str]]:
    """Of every table that has any, without numbers, days and what is drawn by lot."""
    with psycopg.connect(address) as link:
        tables = link.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        bare = (
            "SELECT (to_jsonb(t) - '{{id,applied,mark}}'::text[])::text AS said"
            " FROM {} t ORDER BY said"
        )
        found = {
            name: [said for (said,) in link.execute(sql.SQL(bare).format(sql.Identifier(name)))]
            for (name,) in tables.fetchall()
            if name not in BY_DJANGO
        }
    return {name: rows for name, rows in found.items() if rows}
