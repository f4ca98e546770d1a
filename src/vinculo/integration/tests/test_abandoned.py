"""An import whose web process was killed is taken up by the worker; one at work is left alone."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connections
from django.utils import timezone

from vinculo.integration import jobs
from vinculo.integration.importing import background, preparing
from vinculo.integration.importing.storing import blocks_of, store
from vinculo.integration.models import Import
from vinculo.integration.tests.files import retail
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.jobs import run_worker

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def left(transactional_db: None, tmp_path: Path) -> Import:
    """Uploaded, columns understood, and then nothing."""
    Company.found(name="Andina", currency="COP", time_zone="America/Bogota")
    stored = store(blocks_of(retail(tmp_path / "ventas.csv")), preparing.LIMITS.file_bytes)
    job = preparing.register("purchases", stored, "ventas.csv", "Siigo", Actor.system("test"))
    preparing.take_in(job)
    long_ago = timezone.now() - timedelta(minutes=2)
    Import.objects.filter(pk=job.pk).update(created_at=long_ago)
    return job


@pytest.mark.parametrize(("status", "after"), [("checking", "ready"), ("queued", "done")])
def test_it_is_taken_up_once(
    left: Import, status: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The worker's threads must not keep the test database open.
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    Import.objects.filter(pk=left.pk).update(status=status)
    assert background.abandoned() == [left]
    jobs.go_on(timestamp=0)
    assert background.abandoned() == []
    run_worker(wait=False)
    left.refresh_from_db()
    assert left.status == after


@pytest.mark.parametrize("status", ["draft", "waiting", "ready", "done", "failed"])
def test_one_that_waits_for_a_person_is_left_alone(left: Import, status: str) -> None:
    Import.objects.filter(pk=left.pk).update(status=status)
    assert background.abandoned() == []
