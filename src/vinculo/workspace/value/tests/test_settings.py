"""Other settings are tried in the background, looked at beside the form, and saved."""

import pytest
from django.db import connection, connections
from django.test import Client

from tests.world import World
from vinculo.analytics import jobs
from vinculo.analytics.command import close_matrix
from vinculo.analytics.matrix import trials
from vinculo.analytics.models import MatrixClose, MatrixSettings
from vinculo.shell.jobs import run_worker
from vinculo.shell.work.models import LongJob
from vinculo.workspace.value.tests.conftest import buy, form_of, inside

NEW_NAMES = {"classes": "A, B, C, D"}


@pytest.mark.parametrize("who", ["lucia", "marketing", "auditor", "stranger"])
def test_only_who_may_changes_the_settings(closed: World, who: str) -> None:
    client = inside(getattr(closed, who))
    assert client.get("/valor/ajustes/").status_code == 404
    assert client.post("/valor/ajustes/", {"do": "save"}).status_code == 404
    assert not MatrixSettings.objects.exists()


def try_out(client: Client, **changes: str) -> LongJob:
    response = client.post("/valor/ajustes/", form_of(client, do="try", **changes))
    assert response.status_code == 302
    job = LongJob.objects.latest("pk")
    assert response["Location"].startswith("/valor/ajustes/?prueba=")
    return job


def test_other_settings_are_tried_by_the_worker_and_nothing_is_kept(closed: World) -> None:
    client = inside(closed.patricia)
    before = list(MatrixClose.objects.values_list("pk", "digest"))
    job = try_out(client, **NEW_NAMES)
    page = client.get(f"/valor/ajustes/?prueba={job.pk}")
    assert (page.context["tried"], page.context["job"]) == (None, job)
    jobs.try_policy(job.pk)
    page = client.get(f"/valor/ajustes/?prueba={job.pk}")
    assert page.context["tried"].classes[0][0] == "A"
    assert page.context["form"]["classes"].value() == "A, B, C, D"
    assert page.context["may_save"]
    assert not MatrixSettings.objects.exists()
    assert list(MatrixClose.objects.values_list("pk", "digest")) == before


def test_every_close_is_a_step_of_the_trial(closed: World) -> None:
    job = try_out(inside(closed.patricia), **NEW_NAMES)
    said: list[tuple[int, int, str]] = []
    trials.work_on_trial(job, lambda *step: said.append(step))
    closes = MatrixClose.objects.count()
    assert [done for done, _total, _doing in said] == list(range(closes + 1))
    assert {total for _done, total, _doing in said} == {closes}


def test_a_result_says_when_the_form_is_another(closed: World) -> None:
    client = inside(closed.patricia)
    job = try_out(client, **NEW_NAMES)
    jobs.try_policy(job.pk)
    same, other = form_of(client, **NEW_NAMES), form_of(client, classes="X, Y, Z, W")
    assert not client.post("/valor/ajustes/prueba/", same).context["is_other"]
    for form in (other, form_of(client, classes="ORO")):  # the last one cannot be meant
        shown = client.post("/valor/ajustes/prueba/", form)
        assert shown.context["is_other"]
        assert not shown.context["may_save"]
        assert f"?prueba={job.pk}" in shown.content.decode()


def test_a_result_says_when_the_closes_changed_since(closed: World) -> None:
    client = inside(closed.patricia)
    jobs.try_policy(try_out(client, **NEW_NAMES).pk)
    buy(closed.espiga, 5, 77_000)
    close_matrix()
    shown = client.post("/valor/ajustes/prueba/", form_of(client, **NEW_NAMES))
    assert (shown.context["is_old"], shown.context["may_save"]) == (True, False)


def test_a_cancelled_trial_leaves_the_result_before_it(closed: World) -> None:
    client = inside(closed.patricia)
    first = try_out(client, **NEW_NAMES)
    jobs.try_policy(first.pk)
    second = try_out(client, classes="X, Y, Z, W")
    client.post(f"/trabajos/{second.pk}/cancelacion/", {"next": "/valor/ajustes/"})
    jobs.try_policy(second.pk)
    page = client.get("/valor/ajustes/")
    assert page.context["job"].state == LongJob.State.CANCELLED
    assert page.context["trial"].job == first
    assert page.context["tried"].classes[0][0] == "A"


def test_trying_again_gives_up_what_was_being_tried(closed: World) -> None:
    client = inside(closed.patricia)
    first = try_out(client, **NEW_NAMES)
    assert try_out(client, **NEW_NAMES) == first
    assert try_out(client, classes="X, Y, Z, W") != first
    first.refresh_from_db()
    assert first.state == LongJob.State.CANCELLED


def test_the_settings_that_hold_are_not_tried(closed: World) -> None:
    client = inside(closed.patricia)
    client.post("/valor/ajustes/", form_of(client, do="try"))
    assert not LongJob.objects.exists()


def test_nobody_sees_anybody_elses_trial(closed: World) -> None:
    job = try_out(inside(closed.patricia), **NEW_NAMES)
    jobs.try_policy(job.pk)
    page = inside(closed.analyst).get(f"/valor/ajustes/?prueba={job.pk}")
    assert (page.context["tried"], page.context["job"]) == (None, None)
    assert inside(closed.lucia).post("/valor/ajustes/prueba/", {}).status_code == 404


def test_the_end_of_a_trial_is_said_once_where_it_is_watched(closed: World) -> None:
    client = inside(closed.patricia)
    job = try_out(client, **NEW_NAMES)
    form = form_of(client, **NEW_NAMES)
    watching = form | {"watched": str(job.pk)}
    assert "HX-Trigger" not in client.post("/valor/ajustes/prueba/", watching)
    jobs.try_policy(job.pk)
    assert "HX-Trigger" in client.post("/valor/ajustes/prueba/", watching)
    assert "HX-Trigger" not in client.post("/valor/ajustes/prueba/", form)


def test_saved_settings_hold_with_who_and_why(closed: World) -> None:
    client = inside(closed.patricia)
    fields = form_of(client, classes="A, B, C, D", because="nombres nuevos", do="save")
    assert client.post("/valor/ajustes/", fields).status_code == 302
    saved = MatrixSettings.objects.get()
    assert saved.policy["classes"] == ["A", "B", "C", "D"]
    assert (saved.made_by, saved.because) == (closed.patricia, "nombres nuevos")


@pytest.mark.parametrize(
    "wrong",
    [{"shares": "50, 20, 20, 20"}, {"tenure_from": "3, 12"}, {"margin_up": "x"},
     {"classes": "ORO"}, {"cell_0_1": "4"}, {"shares": "uno, dos"}],
)  # fmt: skip
def test_settings_that_cannot_be_meant_are_refused_with_words(
    closed: World, wrong: dict[str, str]
) -> None:
    client = inside(closed.patricia)
    response = client.post("/valor/ajustes/", form_of(client, do="save", **wrong))
    assert response.status_code == 422
    assert response.context["form"].errors
    assert not MatrixSettings.objects.exists()


def test_saving_makes_the_closes_again_as_a_job_that_all_may_watch(closed: World) -> None:
    client = inside(closed.patricia)
    client.post("/valor/ajustes/", form_of(client, do="save", **NEW_NAMES))
    job = LongJob.objects.get(kind=jobs.close_again.name)
    for person, may_cancel in ((closed.patricia, True), (closed.analyst, False)):
        page = inside(person).get("/valor/")
        assert page.context["reclosing"]["job"] == job
        assert page.context["reclosing"]["outdated"]
        assert (f"/trabajos/{job.pk}/cancelacion/" in page.content.decode()) is may_cancel
    jobs.close_again(job.pk)
    page = client.get("/valor/")
    shown = page.context["reclosing"]
    assert (shown["job"], shown["outdated"]) == (None, False)
    assert page.context["board"].policy.classes == ("A", "B", "C", "D")
    assert client.get("/valor/cierre/")["HX-Refresh"] == "true"


def test_a_close_that_was_cancelled_leaves_the_last_good_one_with_its_day(closed: World) -> None:
    client = inside(closed.patricia)
    client.post("/valor/ajustes/", form_of(client, do="save", **NEW_NAMES))
    LongJob.objects.get().cancel()
    page = client.get("/valor/")
    assert page.context["board"].policy.classes[0] == "ORO"
    assert page.context["reclosing"]["outdated"]
    assert page.context["reclosing"]["made_at"] is not None
    client.post("/valor/cierre/")
    client.post("/valor/cierre/")
    assert LongJob.objects.open().count() == 1


def test_who_may_not_change_the_settings_does_not_close_again(closed: World) -> None:
    for who in (closed.lucia, closed.stranger, closed.natalia):
        assert inside(who).post("/valor/cierre/").status_code == 404
    assert inside(closed.natalia).get("/valor/cierre/").status_code == 404
    assert not LongJob.objects.exists()


def test_settings_can_be_saved_before_there_is_any_close(world: World) -> None:
    assert inside(world.patricia).get("/valor/ajustes/").context["may_save"]


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_real_worker_tries_and_closes(
    transactional_db: None, closed: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The worker's threads must not keep the test database open.
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    client = inside(closed.patricia)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
    job = try_out(client, **NEW_NAMES)
    client.post("/valor/ajustes/", form_of(client, do="save", **NEW_NAMES))
    run_worker(wait=False)  # the second waits for the lock of the first, and this one does not
    run_worker(wait=False)
    job.refresh_from_db()
    assert (job.state, job.error) == (LongJob.State.DONE, "")
    assert set(LongJob.objects.values_list("state", flat=True)) == {LongJob.State.DONE}
    last = MatrixClose.last()
    assert last is not None
    assert last.policy.classes == ("A", "B", "C", "D")
