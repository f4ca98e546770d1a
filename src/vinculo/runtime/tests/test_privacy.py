"""What the log may say of a line, an error, a part."""

import json
from pathlib import Path

import pytest

from vinculo.runtime.logfile import LogFile, part_and_message
from vinculo.runtime.privacy import careful, lines_of, masked


@pytest.mark.parametrize(
    "secret",
    ["maria.quintero@elfogon.example", "+57 300 123 4567", "(601) 555-12345", "52.345.678",
     "900.418.327-3", "3001234567"],
)  # fmt: skip
def test_mails_telephones_and_documents_are_masked(secret: str) -> None:
    assert masked(f"WARNING: {secret} was refused") == "WARNING: *** was refused"


@pytest.mark.parametrize(
    "line",
    ["database system was shut down at 2026-11-22 09:59:14 UTC", "redo starts at 0/1C75138",
     "logical replication launcher (PID 27941) exited", "Not Found: /clientes/123456/",
     "listening on 127.0.0.1:8000", "took 0.123456789 s"],
)  # fmt: skip
def test_what_names_nobody_stays(line: str) -> None:
    assert masked(line) == line


def test_one_time_links_lose_their_secret() -> None:
    assert masked("GET /entrar/AbC-dEf_123456/ 200") == "GET /entrar/***/ 200"


def test_an_error_loses_the_values_it_quotes_and_keeps_the_names_of_ours() -> None:
    said = 'duplicate key value violates "customers_contact_key"\nDETAIL: Key (v)=(María)'
    assert careful(said) == 'duplicate key value violates "customers_contact_key"'
    assert careful("invalid literal for int(): 'María'") == "invalid literal for int(): '***'"


def test_a_traceback_tells_where_and_what_but_not_whom() -> None:
    def read(name: str) -> None:
        try:
            int(name)
        except ValueError as error:
            raise RuntimeError(f"cannot read “{name}”") from error

    name = "Quintero"
    with pytest.raises(RuntimeError) as caught:
        read(name)
    told = "\n".join(lines_of(caught.value))
    assert name not in told
    assert "ValueError" in told
    assert "RuntimeError: cannot read '***'" in told
    assert __file__ in told


@pytest.mark.parametrize("style", ["", "json"])
def test_a_line_can_be_read_back_however_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    monkeypatch.setenv("VINCULO_LOG", style)
    path = tmp_path / "vinculo.log"
    assert LogFile(path).write("web", "ana@andina.example | ended")
    assert part_and_message(path.read_text().rstrip()) == ("web", "*** | ended")


def test_in_json_what_a_part_said_of_itself_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VINCULO_LOG", "json")
    line = json.dumps({"level": "ERROR", "logger": "django.request", "message": "Not Found"})
    LogFile(tmp_path / "log").write("web", line)
    said = json.loads((tmp_path / "log").read_text())
    assert said.pop("at").endswith("+00:00")
    assert said == {
        "part": "web", "level": "ERROR", "logger": "django.request", "message": "Not Found",
    }  # fmt: skip
