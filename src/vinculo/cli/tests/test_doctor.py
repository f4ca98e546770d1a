"""Each thing that the doctor looks at, when it is wrong: what is said, and how gravely."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from vinculo.cli.doctor import Finding, examine_database, keeping, machine
from vinculo.commerce.models import MonthTouched
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import FileLock
from vinculo.shell.models import Activity


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VINCULO_LANGUAGE", "en")


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    data = DataDir(tmp_path)
    data.prepare()
    return data


def found(data: DataDir, about: str) -> list[tuple[str, str]]:
    findings = [one for one in examine_database(data) if one.about == about]
    assert all(one.advice or one.state == "well" for one in findings), "advice is missing"
    return [(one.state, one.sentence) for one in findings]


def queue(status: str, **ages: timedelta) -> None:
    """A job in that state, with events as old as said."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status)"
            " VALUES ('default', 'tests.planted', 'todo') RETURNING id"
        )
        (pk,) = cursor.fetchone()
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = %s::procrastinate_job_status WHERE id = %s",
            [status, pk],
        )
        cursor.execute("DELETE FROM procrastinate_events WHERE job_id = %s", [pk])
        for kind, age in ages.items():
            cursor.execute(
                "INSERT INTO procrastinate_events (job_id, type, at)"
                " VALUES (%s, %s::procrastinate_job_event_type, now() - %s)",
                [pk, kind, age],
            )


def living_worker() -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")


@pytest.mark.django_db
def test_an_empty_house_at_rest_has_no_trouble(data: DataDir) -> None:
    assert [one for one in examine_database(data, at_rest=True) if one.state != "well"] == []


@pytest.mark.django_db
def test_a_job_that_failed_is_named(data: DataDir) -> None:
    queue("failed", failed=timedelta(hours=1))
    queue("failed", failed=timedelta(days=3))
    ((state, sentence),) = found(data, "jobs")
    assert (state, sentence) == ("note", "1 background job failed since yesterday (tests.planted).")


@pytest.mark.django_db
def test_a_job_that_waits_although_somebody_works_is_trouble(data: DataDir) -> None:
    queue("todo", deferred=timedelta(minutes=40))
    assert found(data, "jobs") == [("well", "No background job is stuck.")]
    living_worker()
    ((state, sentence),) = found(data, "jobs")
    assert state == "trouble"
    assert "for 40 minutes" in sentence


@pytest.mark.django_db
def test_a_job_whose_worker_is_gone_waits_to_be_taken_up(data: DataDir) -> None:
    queue("doing", started=timedelta(minutes=1))
    assert found(data, "jobs")[0][0] == "note"


@pytest.mark.django_db
def test_records_of_tomorrow_tell_of_a_clock_that_was_put_back(data: DataDir) -> None:
    Activity.objects.create(
        at=timezone.now() + timedelta(days=1), kind="tests.planted", actor_name="", payload={}
    )
    ((state, sentence),) = found(data, "clock")
    assert (state, "but the last record was made at" in sentence) == ("trouble", True)


@pytest.mark.django_db
def test_months_that_the_matrix_has_not_read_are_counted(data: DataDir) -> None:
    MonthTouched.objects.create(month=date(2031, 1, 1), revision=1)
    sentence = "The value matrix has not yet read the purchases of 1 month."
    assert found(data, "warehouse") == [("note", sentence)]


@pytest.mark.django_db(transaction=True)
def test_a_step_of_another_version_is_trouble(data: DataDir) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('shell', '9999_new', now())"
        )
    try:
        ((state, sentence),) = found(data, "migrations")
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE name = '9999_new'")
    assert (state, "shell.9999_new" in sentence) == ("trouble", True)


@pytest.mark.parametrize(
    ("days", "state"), [(0, "note"), (8, "note"), (31, "trouble")]
)  # the first lies on the same disk
def test_a_backup_grows_old(data: DataDir, tmp_path: Path, days: int, state: str) -> None:
    file = tmp_path / "copia.tar"
    file.touch()
    made = datetime.now(UTC) - timedelta(days=days)
    (data.path / "last-backup.json").write_text(
        json.dumps({"at": made.isoformat(), "file": str(file)})
    )
    (finding,) = keeping.last_backup(data)
    assert (finding.state, bool(finding.advice)) == (state, True)
    assert ("same disk" in finding.sentence) == (days == 0)


def test_without_a_backup_it_says_how_to_make_one(data: DataDir) -> None:
    (finding,) = keeping.last_backup(data)
    assert "vinculo backup" in finding.advice


def test_an_older_version_that_goes_on_running_is_trouble(data: DataDir) -> None:
    assert machine.versions(data).state == "well"
    with FileLock(data.run_lock) as lock:
        lock.write(json.dumps({"address": "http://127.0.0.1:1", "version": "0.0.9"}))
        finding = machine.versions(data)
    assert finding.state == "trouble"
    assert "0.0.9" in finding.sentence
    assert "vinculo upgrade" in finding.advice


def test_what_a_broken_run_left_is_said(data: DataDir) -> None:
    assert list(keeping.locks(data)) == []
    data.parts.write_text("[]")
    assert [finding.state for finding in keeping.locks(data)] == ["note"]


@pytest.mark.parametrize(
    ("free", "state"), [(100 << 20, "trouble"), (3 << 30, "note"), (50 << 30, "well")]
)
def test_a_disk_fills(
    data: DataDir, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    class Usage:
        def __init__(self) -> None:
            self.free = free

    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _path: Usage())
    finding: Finding = machine.disk(data)
    assert finding.state == state
