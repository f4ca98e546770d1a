"""The house made ready for a command: database, settings, migrations."""

import contextlib
import os
import sys
from collections.abc import Iterator

from vinculo.cli.migrations import apply_migrations
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import Use, database
from vinculo.runtime.words import language

DEFAULT_ADDRESS = "http://127.0.0.1:8000"


def tell(message: str) -> None:
    """Progress, for the person who waits."""
    print(message, file=sys.stderr, flush=True)


@contextlib.contextmanager
def database_ready(data: DataDir) -> Iterator[Use | None]:
    """The environment that the settings read; None where DATABASE_URL names another server."""
    data.prepare()
    os.environ["VINCULO_DATA"] = str(data.path)
    os.environ["DJANGO_SETTINGS_MODULE"] = "vinculo.config.settings"
    os.environ.setdefault("VINCULO_SECRET_KEY", data.secret("secret-key"))
    os.environ.setdefault("VINCULO_URL", data.running().get("address", DEFAULT_ADDRESS))
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    with database(data, tell) as use:
        os.environ["DATABASE_URL"] = use.url
        try:
            yield use
        finally:
            del os.environ["DATABASE_URL"]


@contextlib.contextmanager
def django_ready(data: DataDir, migrate: bool = True) -> Iterator[Use | None]:
    """Everything a command needs to call into the rooms."""
    with database_ready(data) as use:
        import django
        from django.db import connections
        from django.utils import translation

        django.setup()
        translation.activate(language())
        try:
            if migrate:
                apply_migrations(tell)
            yield use
        finally:
            connections.close_all()
