"""The company's settings as one file: out, in again, refused as a whole, back to a version."""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers.models import Customer, EntryStandard, OwnValue
from vinculo.customers.permission.company import set_company_rules
from vinculo.customers.permission.purposes import set_purposes
from vinculo.customers.quality.standards import set_standard
from vinculo.lib.business_time import Span
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, FieldLimit, RoleScope
from vinculo.shell.accounts.roles import copy_role
from vinculo.shell.activity.models import Activity
from vinculo.shell.custom.defining import change_field, make_field
from vinculo.shell.custom.models import Choice, ChoiceList, CustomField
from vinculo.shell.hours.models import Schedule
from vinculo.shell.hours.recording import say_hours, say_special_day
from vinculo.shell.settings_file.command import apply_from, export_to
from vinculo.shell.settings_file.document import apply, differences, export, from_text, to_text
from vinculo.shell.settings_file.models import SettingsVersion
from vinculo.shell.settings_file.part import BadSettings
from vinculo.shell.settings_file.versions import go_back

pytestmark = pytest.mark.django_db
BY = Actor.system("test")
WORD = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1,
               max_size=30).map(str.strip).filter(bool)  # fmt: skip
KEY = st.from_regex(r"[a-z][a-z0-9]{0,8}(_[a-z]{1,5})?", fullmatch=True)


@st.composite
def houses(draw: Any) -> dict[str, Any]:
    """Lists and fields as a company might have them."""
    lists = {
        key: {
            "name": draw(WORD),
            "choices": [
                {"key": one, "label": draw(WORD), "colour": draw(st.sampled_from(["plain", "red"])),
                 "is_archived": draw(st.booleans())}
                for one in draw(st.lists(KEY, unique=True, max_size=4))
            ],
        }
        for key in draw(st.lists(KEY, unique=True, min_size=1, max_size=3))
    }  # fmt: skip
    fields = []
    for key in draw(st.lists(KEY, unique=True, max_size=6)):
        kind = draw(st.sampled_from(["text", "number", "money", "date", "choice", "reference"]))
        fields.append(
            {
                "key": key, "label": draw(WORD), "helps": draw(st.sampled_from(["", "Ayuda"])),
                "kind": kind, "choices": draw(st.sampled_from(sorted(lists))) if kind == "choice"
                else None, "refers_to": "customer" if kind == "reference" else "",
                "currency": "USD" if kind == "money" else "", "is_needed": draw(st.booleans()),
                "needed_roles": draw(st.lists(st.sampled_from(["seller", "manager"]), unique=True)),
                "needed_kinds": draw(st.sampled_from([[], ["person"]])),
                "on_merge": draw(st.sampled_from(["stays", "newest"])),
                "is_archived": draw(st.booleans()),
            }
        )  # fmt: skip
    limits = {
        "seller": {f"own.customer.{one['key']}": "hidden" for one in fields[:2]}
        or {"customers.birth_on": "read"}
    }
    return {"lists": lists, "fields": {"customer": fields}, "limits": limits}


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(house=houses())
def test_what_is_exported_and_applied_to_an_empty_house_is_exported_the_same(
    world: World, house: dict[str, Any]
) -> None:
    with transaction.atomic():
        now = export()
        fields = now["fields"] | house["fields"]
        wanted = now | {"lists": house["lists"], "fields": fields}
        wanted["roles"] = {**wanted["roles"], "limits": house["limits"]}
        empty = export()
        apply(wanted, BY)
        text = to_text(export())
        assert json.loads(text) == wanted
        assert apply(from_text(text), BY) == []
        apply(empty, BY)
        assert export() == empty
        apply(from_text(text), BY)
        assert to_text(export()) == text
        transaction.set_rollback(True)


def test_all_that_a_company_sets_goes_into_another_house(world: World, tmp_path: Path) -> None:
    by = Actor.person(world.administrator)
    copy_role("Ventas del norte", "seller", by)
    EntryStandard.objects.create(field="city", is_required=True, allowed=[], made_by_name="x")
    make_field("customer", {"label": "Cupo", "kind": "money"}, by)
    FieldLimit.objects.create(role="seller", field="own.customer.cupo", access="hidden")
    export_to(tmp_path / "house.json")
    told = (tmp_path / "house.json").read_text()
    for name in ("Lucía", "María", "Quintero", "lucia@", "52.345.678"):
        assert name not in told
    CustomField.objects.all().delete()
    FieldLimit.objects.all().delete()
    RoleScope.objects.filter(role="seller").delete()
    EntryStandard.objects.all().delete()
    trial = apply_from(tmp_path / "house.json", is_trial=True)
    assert trial["differences"]
    assert not CustomField.objects.exists()
    apply_from(tmp_path / "house.json", is_trial=False)
    assert to_text(export()) == told
    assert FieldLimit.objects.get().field == "own.customer.cupo"
    assert apply_from(tmp_path / "house.json", is_trial=False)["differences"] == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.update(vinculo_settings=2),
        lambda data: data.update(people=[]),
        lambda data: data["company"].update(time_zone="Mars/Base"),
        lambda data: data["company"].update(currency="USD"),
        lambda data: data["roles"]["reach"].update(dios={"customers.read": "all"}),
        lambda data: data["roles"]["reach"]["seller"].update({"customers.read": "everything"}),
        lambda data: data["fields"]["customer"].append({"key": "x"}),
        lambda data: data["fields"].update(nobody=[]),
        lambda data: data["lists"].update({"Ünsafe key": {"name": "x", "choices": []}}),
        lambda data: data["quality"]["weights"].update(validity=99),
        lambda data: data["value_matrix"].update(shares="'; DROP TABLE"),
        lambda data: data["contact_rules"].update(hours={"mon_fri": "whenever"}),
    ],
)
def test_a_file_that_is_wrong_in_one_place_changes_nothing(world: World, spoil: Any) -> None:
    before = export()
    data = json.loads(to_text(before))
    data["company"]["date_order"] = "ymd"
    spoil(data)
    with pytest.raises(BadSettings), transaction.atomic():
        apply(from_text(json.dumps(data)), BY)
    assert export() == before
    assert Company.get().date_order == "dmy"


def test_a_field_with_values_is_not_lost_by_a_file_that_leaves_it_out(world: World) -> None:
    before = export()
    field = make_field("customer", {"label": "Nota", "kind": "text"}, BY)
    OwnValue.objects.create(
        customer=Customer.objects.first(), field=field, kind="text", text="algo",
        written_at=world.maria.created_at,
    )  # fmt: skip
    with pytest.raises(BadSettings, match="Nota"), transaction.atomic():
        apply(before, BY)
    assert OwnValue.objects.count() == 1


def test_each_change_is_a_version_and_one_can_go_back(world: World) -> None:
    by = Actor.person(world.administrator)
    field = make_field("customer", {"label": "Nota", "kind": "text"}, by)
    first = SettingsVersion.objects.latest("pk")
    assert (first.made_by_id, first.made_by_name) == (world.administrator.pk, by.name)
    change_field(field, {"label": "Observación"}, by)
    assert SettingsVersion.objects.count() == 2
    assert SettingsVersion.objects.latest("pk").changed == [
        ["fields.customer.nota.label", '"Nota"', '"Observación"']
    ]
    go_back(first, Actor.person(world.patricia))
    assert CustomField.objects.get().label == "Nota"
    assert SettingsVersion.objects.latest("pk").made_by_name == world.patricia.full_name
    assert export() == first.document


def test_the_page_shows_the_differences_before_anything_changes(
    client: Client, world: World
) -> None:
    client.force_login(world.administrator)
    data = json.loads(client.get("/empresa/ajustes/archivo/").content)
    data["lists"] = {"rutas": {"name": "<b>Rutas</b>", "choices": []}}
    shown = client.post("/empresa/ajustes/aplicacion/", {"text": json.dumps(data)})
    page = shown.content.decode()
    assert shown.status_code == 200
    assert "lists.rutas.name" in page
    assert "<b>Rutas</b>" not in page
    assert not ChoiceList.objects.exists()
    client.post("/empresa/ajustes/aplicacion/", {"text": json.dumps(data), "apply": "1"})
    assert ChoiceList.objects.get().name == "<b>Rutas</b>"
    assert not Choice.objects.exists()
    client.force_login(world.patricia)
    assert client.get("/empresa/ajustes/archivo/").status_code == 404


def test_differences_name_the_place_and_both_values() -> None:
    now = {"company": {"country": "CO"}, "lists": {}}
    then = {"company": {"country": "PE"}}
    (one,) = differences(now, then)
    assert (one.at, one.now, one.then) == ("company.country", '"CO"', '"PE"')


def test_what_teams_hold_themselves_to_and_their_hours_go_along(world: World) -> None:
    set_standard(EntryStandard(field="city", is_required=True, team=world.north), BY)
    week = ((Span.of(time(8), time(12)),), *((),) * 6)
    say_hours(world.north, BY, week=week)
    say_special_day(world.north, BY, date(2026, 12, 24), "Nochebuena", None, None)
    told = export()
    assert [row["field"] for row in told["team_standards"]["Norte"]] == ["city"]
    assert told["hours_of_teams"]["Norte"]["week"][0] == ["08:00-12:00"]
    assert "Norte" not in str(told["hours"])
    without = told | {"team_standards": {}, "hours_of_teams": {}}
    apply(without, BY)
    assert not EntryStandard.objects.filter(team=world.north, ended_at=None).exists()
    assert not Schedule.objects.filter(team=world.north).exists()
    apply(told, BY)
    assert export() == told
    for key in ("team_standards", "hours_of_teams"):
        with pytest.raises(BadSettings):
            apply(told | {key: {"Nadie": told[key]["Norte"]}}, BY)
    assert export() == told


def test_rules_of_contact_and_purposes_are_versions_too(world: World) -> None:
    by = Actor.person(world.administrator)
    before = SettingsVersion.objects.count()
    rules = {"strict": True, "hours": {}, "days_off": ["2026-12-24"], "cadence": {}}
    set_company_rules(rules, by)
    assert SettingsVersion.objects.count() == before + 1
    set_company_rules(rules, by)  # it is so already
    assert SettingsVersion.objects.count() == before + 1
    first = export()["purposes"]
    name = {"name": "Aniversario", "kind": "marketing", "is_active": True}
    assert set_purposes(first | {"aniversario": name}, by)
    assert not set_purposes(first | {"aniversario": name}, by)
    assert SettingsVersion.objects.count() == before + 2
    version = SettingsVersion.objects.order_by("-pk")[1]
    go_back(version, by)
    assert not export()["purposes"]["aniversario"]["is_active"]
    told = set(Activity.objects.values_list("kind", flat=True))
    assert {"customers.contact_rules_changed", "customers.purposes_changed"} <= told
