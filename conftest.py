"""One scratch PostgreSQL per test session, shared by the workers of pytest-xdist.

The embedded server is started in VINCULO_TEST_DATA, or in a temporary directory, and stopped at
the end. With DATABASE_URL the suite uses that server instead (its user may create databases).
Django is set up here, once the environment is ready; therefore pyproject.toml does not name the
settings to pytest-django, which would read them earlier.
"""

import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

import django
import psycopg
from psycopg import sql

from vinculo.runtime.cluster import OWNER
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database

# Test data need not survive a power cut.
UNSAFE_AND_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

pytest_plugins = ["tests.fixtures"]

_session = ExitStack()


def _scratch_directory() -> Path:
    if named := os.environ.get("VINCULO_TEST_DATA"):
        return Path(named).absolute()
    made = tempfile.mkdtemp(prefix="vinculo-test-")
    _session.callback(shutil.rmtree, made, ignore_errors=True)
    return Path(made)


def _start_database(scratch: Path) -> str:
    use = _session.enter_context(database(DataDir(scratch / "server"), extra=UNSAFE_AND_FAST))
    with psycopg.connect(use.admin_url, autocommit=True) as connection:
        connection.execute(sql.SQL("ALTER ROLE {} CREATEDB").format(sql.Identifier(OWNER)))
    return use.url


def _prepare_environment() -> None:
    if "VINCULO_TEST_SCRATCH" not in os.environ:  # the workers inherit all this
        scratch = _scratch_directory()
        os.environ["VINCULO_TEST_SCRATCH"] = str(scratch)
        if "DATABASE_URL" not in os.environ:
            os.environ["DATABASE_URL"] = _start_database(scratch)
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    data = DataDir(Path(os.environ["VINCULO_TEST_SCRATCH"]) / f"files-{worker}")
    data.path.mkdir(parents=True, exist_ok=True)
    os.environ["VINCULO_DATA"] = str(data.path)
    os.environ["VINCULO_SECRET_KEY"] = "only-for-tests"
    os.environ["PGOPTIONS"] = "-c vinculo.may_empty=on"  # tests with real transactions empty tables


def _set_up_django() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "vinculo.config.settings"
    try:
        django.setup()
    finally:
        del os.environ["DJANGO_SETTINGS_MODULE"]  # the workers set up theirs in their own directory


_prepare_environment()
_set_up_django()


def pytest_unconfigure() -> None:
    _session.close()
