"""GET /metrics: what a Prometheus server asks for, as text.

Answered to this machine, or to who shows VINCULO_METRICS_TOKEN (`Authorization: Bearer ...`); for
others it does not exist. A request that a proxy passed on does not count as from this machine.
"""

import ipaddress
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.utils.crypto import constant_time_compare

from vinculo.runtime.tally import BUCKETS, METHODS, Tally
from vinculo.shell.live.asking import live_state

KIND = "text/plain; version=0.0.4; charset=utf-8"
PROXIED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED", "HTTP_X_REAL_IP",
           "HTTP_VIA")  # fmt: skip
UNCOUNTED = ("/healthz", "/metrics")
JOBS = "SELECT status::text, count(*) FROM procrastinate_jobs GROUP BY 1"
LIVE_EVENTS = ("accepted", "refused", "told", "replayed", "missed", "slow", "cut")
STATES = ("todo", "doing", "succeeded", "failed", "cancelled", "aborted")
HEARTBEAT = "SELECT extract(epoch FROM now() - max(last_heartbeat)) FROM procrastinate_workers"
Sample = tuple[str, float]  # labels as Prometheus writes them, and the value


class count_and_answer_metrics:  # noqa: N801  a middleware is named as a function in the settings
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.tally = Tally(Path(settings.DATA_DIR) / "log" / "requests.tally")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/metrics":
            return self._answer(request)
        if request.path in UNCOUNTED:
            return self.get_response(request)
        began = time.perf_counter()
        response = self.get_response(request)
        self.tally.count(request.method or "", response.status_code, time.perf_counter() - began)
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if not may_ask(request):
            return HttpResponseNotFound()
        response = HttpResponse("".join(_metrics(self.tally)), content_type=KIND)
        response["Cache-Control"] = "no-store"
        return response


def may_ask(request: HttpRequest) -> bool:
    token = os.environ.get("VINCULO_METRICS_TOKEN", "")
    shown = request.META.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ")
    if token:
        return constant_time_compare(shown, token)
    if any(name in request.META for name in PROXIED):
        return False
    return _is_this_machine(request.META.get("REMOTE_ADDR", "")) and _is_this_machine(
        request.META.get("HTTP_HOST", "").rpartition(":")[0].strip("[]")
    )


def _is_this_machine(name: str) -> bool:
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _metrics(tally: Tally) -> Iterator[str]:
    yield _said("info", "gauge", "The version that runs.", [(f'version="{version("vinculo")}"', 1)])
    yield from _requests(tally)
    try:
        yield from _from_database()
        reached = 1
    except DatabaseError:
        reached = 0
    yield _said("database_up", "gauge", "1 when the database answers.", [("", reached)])
    yield from _live()
    if (age := _backup_age()) is not None:
        yield _said("last_backup_age_seconds", "gauge", "Since the last backup.", [("", age)])


def _requests(tally: Tally) -> Iterator[str]:
    found = tally.read()
    samples = [
        (f'method="{method}",status="{number}xx"', count)
        for method in METHODS
        for number, count in enumerate(found.by_status[method], 1)
    ]
    yield _said("requests_total", "counter", "Requests by method and kind of answer.", samples)
    name = "vinculo_request_seconds"
    yield f"# HELP {name} How long pages took.\n# TYPE {name} histogram\n"
    for method in METHODS:
        so_far = 0
        for bound, count in zip([*map(str, BUCKETS), "+Inf"], found.by_time[method], strict=True):
            so_far += count
            yield f'{name}_bucket{{method="{method}",le="{bound}"}} {so_far}\n'
        yield f'{name}_sum{{method="{method}"}} {found.seconds[method]:.6f}\n'
        yield f'{name}_count{{method="{method}"}} {so_far}\n'


def _live() -> Iterator[str]:
    state = live_state(settings.DATA_DIR)
    text = "1 when open pages are told of news."
    yield _said("live_up", "gauge", text, [("", state["well"] if state else 0)])
    if state:
        text = "Pages that listen now."
        yield _said("live_listeners", "gauge", text, [("", state["listeners"])])
        events = [(f'what="{name}"', state[name]) for name in LIVE_EVENTS]
        yield _said("live_events_total", "counter", "Since the live process began.", events)


def _from_database() -> Iterator[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        size = cursor.fetchone()[0]
        cursor.execute(JOBS)
        jobs = dict(cursor.fetchall())
        cursor.execute(HEARTBEAT)
        silence = cursor.fetchone()[0]
    yield _said("database_bytes", "gauge", "Size of the database.", [("", size)])
    samples: list[Sample] = [(f'state="{state}"', jobs.get(state, 0)) for state in STATES]
    yield _said("jobs", "gauge", "Background jobs by state.", samples)
    if silence is not None:
        text = "Since a worker last said that it lives."
        yield _said("worker_silence_seconds", "gauge", text, [("", float(silence))])


def _backup_age() -> float | None:
    try:
        said = json.loads((Path(settings.DATA_DIR) / "last-backup.json").read_text())
        return (datetime.now(UTC) - datetime.fromisoformat(said["at"])).total_seconds()
    except (OSError, ValueError, KeyError):
        return None


def _said(name: str, kind: str, text: str, samples: Sequence[Sample]) -> str:
    lines = [f"# HELP vinculo_{name} {text}", f"# TYPE vinculo_{name} {kind}"]
    for labels, value in samples:
        lines.append(f"vinculo_{name}{{{labels}}} {value}" if labels else f"vinculo_{name} {value}")
    return "\n".join(lines) + "\n"
