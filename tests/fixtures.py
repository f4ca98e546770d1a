"""What every test may ask for; roles back and the queue empty after a test that empties tables."""

from collections.abc import Generator

import pytest
from django.db import connection
from pytest_django.plugin import blocking_manager_key

from tests.world import World, found_world
from vinculo.shell.accounts.models import RoleScope
from vinculo.shell.accounts.role_defaults import DEFAULTS


@pytest.fixture
def world(db: None) -> World:
    return found_world()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """A test with real transactions truncates what the migrations wrote, for all that follow,
    and leaves its jobs: the queue's tables are not Django's."""
    result = yield
    if nextitem is None and not item.config.getvalue("reuse_db"):
        return result  # the test database goes away
    marker = item.get_closest_marker("django_db")
    if "transactional_db" in getattr(item, "fixturenames", ()) or (
        marker and marker.kwargs.get("transaction")
    ):
        with item.config.stash[blocking_manager_key].unblock():
            with connection.cursor() as cursor:
                cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
            RoleScope.objects.bulk_create(
                (
                    RoleScope(role=role, area=area, scope=scope)
                    for role, areas in DEFAULTS.items()
                    for area, scope in areas.items()
                ),
                ignore_conflicts=True,
            )
    return result
