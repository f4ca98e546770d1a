"""One recorded event reaches its listeners: now, or later, or not at all."""

from dataclasses import dataclass
from typing import ClassVar

import pytest
from django.db import connection, transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity import announcing, registry
from vinculo.shell.activity.announcing import announce, react_to
from vinculo.shell.activity.flow import Flows, Later, Now
from vinculo.shell.activity.registry import Wording
from vinculo.shell.models import Activity

pytestmark = pytest.mark.django_db
HEARD: list[str] = []


@dataclass(frozen=True)
class LampLit:
    kind: ClassVar[str] = "tests.lamp_lit"
    lamp_id: int
    by_whom: str

    @property
    def subject(self) -> tuple[str, int] | None:
        return ("lamp", self.lamp_id)


def hear(event: LampLit) -> None:
    HEARD.append(event.by_whom)


def refuse(event: LampLit) -> None:
    raise PermissionError("no oil")


@pytest.fixture
def flows(monkeypatch: pytest.MonkeyPatch) -> Flows:
    table: Flows = {}
    monkeypatch.setattr(announcing, "flows", lambda: table)
    HEARD.clear()
    return table


def jobs() -> list[dict[str, object]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT args FROM procrastinate_jobs ORDER BY id")
        return [row[0] for row in cursor.fetchall()]


def test_an_event_is_recorded_once_with_who_and_about_what(flows: Flows) -> None:
    announce(LampLit(7, "Lucía"), Actor.system("import"))
    activity = Activity.objects.get()
    assert (activity.kind, activity.subject_kind, activity.subject_id) == (
        "tests.lamp_lit",
        "lamp",
        7,
    )
    assert (activity.actor_name, activity.payload) == ("import", {"lamp_id": 7, "by_whom": "Lucía"})


def test_now_hears_at_once(flows: Flows) -> None:
    flows[LampLit] = (Now(hear),)
    announce(LampLit(7, "Lucía"), Actor.system("import"))
    assert HEARD == ["Lucía"]


def test_a_refusal_undoes_the_whole_verb(flows: Flows) -> None:
    flows[LampLit] = (Now(refuse),)
    with pytest.raises(PermissionError), transaction.atomic():
        announce(LampLit(7, "Lucía"), Actor.system("import"))
    assert not Activity.objects.exists()


@transaction.atomic
def light_and_fail() -> None:
    announce(LampLit(7, "Lucía"), Actor.system("import"))
    raise RuntimeError("the verb failed afterwards")


def test_later_is_a_job_of_the_same_transaction(flows: Flows) -> None:
    flows[LampLit] = (Later(hear),)
    before = len(jobs())
    with pytest.raises(RuntimeError):
        light_and_fail()
    assert len(jobs()) == before
    announce(LampLit(8, "Julián"), Actor.system("import"))
    assert len(jobs()) == before + 1
    assert HEARD == []
    react_to(flows[LampLit][0].name, Activity.objects.get().pk)
    assert HEARD == ["Julián"]


def test_a_job_cannot_name_a_listener_that_is_not_in_the_table(flows: Flows) -> None:
    activity = announce(LampLit(7, "Lucía"), Actor.system("import"))
    with pytest.raises(LookupError):
        react_to("os.system", activity.pk)


def test_an_anonymised_event_keeps_what_happened_and_not_to_whom(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wording = Wording("lamp", "change", lambda payload: "", personal=("by_whom",))
    monkeypatch.setattr(registry, "wordings", lambda: {"tests.lamp_lit": wording})
    blanked = registry.anonymised("tests.lamp_lit", {"lamp_id": 7, "by_whom": "Lucía"})
    assert blanked == {"lamp_id": 7, "by_whom": ""}
