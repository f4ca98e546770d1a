"""/metrics: Prometheus text, for this machine or with a token; counted across processes."""

import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from vinculo.runtime.tally import Tally

LINE = re.compile(r'^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?[0-9.e+-]+)$')
HERE = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "127.0.0.1:8000"}


def number_of(text: str, name: str) -> float:
    return float(next(line for line in text.splitlines() if line.startswith(name)).split()[-1])


@pytest.mark.django_db
def test_it_is_prometheus_text_and_counts_requests() -> None:
    client = Client()
    name = 'vinculo_requests_total{method="GET",status="3xx"}'
    before = number_of(client.get("/metrics", **HERE).content.decode(), name)
    assert client.get("/clientes/", **HERE).status_code == 302
    answer = client.get("/metrics", **HERE)
    text = answer.content.decode()
    assert answer["Content-Type"].startswith("text/plain; version=0.0.4")
    assert [line for line in text.splitlines() if not LINE.match(line)] == []
    assert number_of(text, name) == before + 1
    assert number_of(text, "vinculo_database_bytes") > 1_000_000
    assert 'vinculo_jobs{state="todo"} 0' in text
    assert number_of(text, "vinculo_database_up") == 1
    buckets = re.findall(r'request_seconds_bucket\{method="GET",le="[^"]+"\} (\d+)', text)
    assert list(map(int, buckets)) == sorted(map(int, buckets))
    assert number_of(text, 'vinculo_request_seconds_count{method="GET"}') == int(buckets[-1])


@pytest.mark.django_db
def test_the_age_of_the_last_backup_is_told() -> None:
    noted = Path(settings.DATA_DIR) / "last-backup.json"
    noted.write_text(json.dumps({"at": (datetime.now(UTC) - timedelta(hours=2)).isoformat()}))
    try:
        text = Client().get("/metrics", **HERE).content.decode()
        assert 7200 <= number_of(text, "vinculo_last_backup_age_seconds") < 7300
    finally:
        noted.unlink()
    assert "last_backup" not in Client().get("/metrics", **HERE).content.decode()


@pytest.mark.parametrize(
    "asked",
    [
        {"REMOTE_ADDR": "10.0.0.7"},
        {"HTTP_X_FORWARDED_FOR": "10.0.0.7"},
        {"HTTP_FORWARDED": "for=10.0.0.7"},
        {"HTTP_HOST": "crm.andina.example"},
        {"HTTP_HOST": "crm.andina.example:443"},
        {"HTTP_HOST": ""},
    ],
)
def test_a_stranger_finds_nothing(asked: dict[str, str]) -> None:
    answer = Client().get("/metrics", **(HERE | asked))
    assert (answer.status_code, answer.content) == (404, b"")


@pytest.mark.django_db
def test_with_a_token_it_is_for_who_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VINCULO_METRICS_TOKEN", "s3cret")
    away = HERE | {"REMOTE_ADDR": "10.0.0.7", "HTTP_HOST": "crm.andina.example"}
    shown = away | {"HTTP_AUTHORIZATION": "Bearer s3cret"}
    assert Client().get("/metrics", **shown).status_code == 200
    for wrong in ("", "Bearer", "Bearer other", "Bearer ñ"):
        asked = HERE | {"HTTP_AUTHORIZATION": wrong}
        assert Client().get("/metrics", **asked).status_code == 404


def test_processes_add_up_and_a_killed_ones_count_stays(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "requests.tally")
    tally.count("GET", 200, 0.01)
    for _ in range(3):
        if (child := os.fork()) == 0:
            for _ in range(100):
                tally.count("POST", 302, 0.3)
            os._exit(9)
        os.waitpid(child, 0)
    tally.count("DELETE", 500, 99)
    found = tally.read()
    assert found.by_status["POST"] == [0, 0, 300, 0, 0]
    assert found.by_status["OTHER"][4] == 1
    assert sum(found.by_time["POST"]) == 300
    assert found.seconds["POST"] == pytest.approx(90)
    assert Tally(tmp_path / "requests.tally").read() == found


def test_where_nothing_can_be_kept_pages_go_on(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("")
    tally = Tally(tmp_path / "log" / "requests.tally")
    tally.count("GET", 200, 0.01)
    assert tally.read().by_status["GET"] == [0, 0, 0, 0, 0]
