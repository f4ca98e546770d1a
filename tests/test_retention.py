"""What was kept long enough goes, and nothing else; what a hold protects stays."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import ContactDecision, Customer, LegalHold
from vinculo.customers.models.customer import CustomerEvent
from vinculo.integration.importing.storing import store
from vinculo.integration.models import Import
from vinculo.shell.accounts.models import SignInLink
from vinculo.shell.activity.models import Activity
from vinculo.shell.audit.sealing import head_file, seal
from vinculo.shell.audit.verifying import verify
from vinculo.shell.retention.carrying_out import carry_out, decide, months, preview
from vinculo.shell.signin.models import OpenSession
from vinculo.shell.viewas.models import ViewAs
from vinculo.shell.work.models import LongJob

pytestmark = pytest.mark.django_db


@pytest.fixture
def aged(world: World) -> World:
    """Everything here is six years old, and sealed."""
    head_file().unlink(missing_ok=True)
    now = timezone.now()
    long_ago = now - relativedelta(years=6)
    recording.change_customer(world.maria, {"city": "Cali"}, world.by)
    recording.change_customer(world.espiga, {"city": "Cali"}, world.by)
    for customer in (world.maria, world.espiga):
        ContactDecision.objects.create(
            customer=customer, decided_at=long_ago, for_at=long_ago, channel="call",
            purpose="sales", allowed=True, asked_by_name="x",
        )  # fmt: skip
    Activity.objects.update(at=long_ago)
    CustomerEvent.objects.update(pgh_created_at=long_ago)
    LongJob.objects.create(
        kind="k", title="t", asked_by_name="x", state="done", finished_at=long_ago
    )
    _signed_in(world, long_ago)
    _imported(world, long_ago)
    from vinculo.shell.audit.models import AuditChange

    AuditChange.objects.all().delete()
    seal()
    return world


def _signed_in(world: World, at: datetime) -> None:
    OpenSession.objects.create(user=world.lucia, key="old", seen_at=at)
    OpenSession.objects.create(user=world.lucia, key="fresh", seen_at=timezone.now())
    for key in ("old", "fresh"):
        Session.objects.create(session_key=key, expire_date=timezone.now() + timedelta(days=9))
    SignInLink.issue(world.lucia, at, timedelta(days=1))
    ViewAs.objects.create(
        viewer=world.administrator, person=world.lucia, because="x", begun_at=at, until=at,
        ended_at=at,
    )  # fmt: skip


def _imported(world: World, at: datetime, **of: Any) -> Import:
    stored = store([b"nombre\nMaria\n"], 1 << 20)
    return Import.objects.create(
        kind="customers", source="x", status=of.pop("status", "done"), file_name="c.csv",
        stored_path=stored.path, sha256=stored.sha256, size=stored.size, person_name="x",
        sample=[[1, ["Maria"]]], started_at=at, finished_at=at, **of,
    )  # fmt: skip


def _texts() -> str:
    return "".join(str(one.payload) for one in Activity.objects.all())


def test_only_what_is_older_goes_and_the_chain_stands(aged: World) -> None:
    recording.change_customer(Customer.objects.get(pk=aged.maria.pk), {"city": "Pasto"}, aged.by)
    foreseen = preview(timezone.now())
    gone = carry_out(aged.by)["gone"]
    assert gone == foreseen
    assert all(gone.values())
    assert "52.345.678" not in _texts()
    assert "Pasto" in _texts()
    assert Activity.objects.filter(kind="customers.registered").exists()
    assert CustomerEvent.objects.count() == 1
    assert not ContactDecision.objects.exists()
    assert not any(preview(timezone.now()).values())
    seal()
    assert verify().broken is None


def test_of_whom_a_hold_stands_nothing_goes(aged: World) -> None:
    LegalHold.objects.create(
        customer=aged.maria, because="Demanda", placed_at=timezone.now(), placed_by_name="x"
    )
    carry_out(aged.by)
    assert "52.345.678" in _texts()
    assert set(ContactDecision.objects.values_list("customer_id", flat=True)) == {aged.maria.pk}
    assert set(CustomerEvent.objects.values_list("pgh_obj_id", flat=True)) == {aged.maria.pk}


def test_the_company_decides_but_not_below_the_least(aged: World) -> None:
    assert decide({"activity": 120}, aged.by)
    assert preview(timezone.now())["activity"] == 0
    assert not decide({"activity": 120}, aged.by)
    decide({"decisions": 1}, aged.by)
    lately = timezone.now() - timedelta(days=40)
    ContactDecision.objects.create(
        customer=aged.maria, decided_at=lately, for_at=lately, channel="call",
        purpose="sales", allowed=True, asked_by_name="x",
    )  # fmt: skip
    assert preview(timezone.now())["decisions"] == 2


def test_the_page_foresees_saves_and_is_the_administrators(aged: World, client: Client) -> None:
    address = reverse("retention")
    client.force_login(aged.lucia)
    assert client.get(address).status_code == 404
    client.force_login(aged.administrator)
    assert client.get(address).status_code == 200
    sent = {key: str(kept) for key, kept in months().items()} | {"history": "120"}
    assert client.post(address, sent).status_code == 302
    assert preview(timezone.now())["history"] == 0
    assert client.post(address, sent | {"activity": "1"}).status_code == 422


def test_an_old_session_ends_and_a_fresh_one_goes_on(aged: World) -> None:
    carry_out(aged.by)
    assert [one.key for one in OpenSession.objects.filter(user=aged.lucia)] == ["fresh"]
    assert not Session.objects.filter(session_key="old").exists()
    assert Session.objects.filter(session_key="fresh").exists()


def test_files_go_and_what_they_brought_stays(aged: World) -> None:
    old, now = timezone.now() - relativedelta(years=6), timezone.now()
    held, fresh = _imported(aged, old), _imported(aged, now)
    running = _imported(aged, old, status="running")
    Customer.objects.filter(pk=aged.maria.pk).update(import_id=held.pk)
    LegalHold.objects.create(
        customer=aged.maria, because="Demanda", placed_at=now, placed_by_name="x"
    )
    assert preview(now)["import_files"] == 1
    assert carry_out(aged.by)["gone"]["import_files"] == 1
    gone = Import.objects.exclude(pk__in=[held.pk, fresh.pk, running.pk]).get()
    assert (gone.path.exists(), gone.sample, gone.file_name) == (False, [], "c.csv")
    assert all(one.path.exists() for one in (held, fresh, running))
