"""Writing to, or reaching through, records that one may not read. Attacks 8, 10 and 11."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.doors.example import Example, make_example
from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, Relationship, Remark
from vinculo.shell.accounts.models import Company, SignInLink, User


@pytest.fixture
def example(world: World) -> Example:
    return make_example(world)


@pytest.fixture
def hers(world: World) -> Customer:
    """A customer of the stranger's, whom the seller may not read."""
    found = recording.register_customer({"kind": "person", "given_names": "Secundino"}, world.by)
    recording.assign(found, world.stranger, world.by)
    recording.remark(found, Remark.Topic.PAYS, "Paga al contado", by=world.by)
    return found


def entered(who: User) -> Client:
    client = Client()
    client.force_login(who)
    return client


def test_nobody_is_related_to_a_customer_whom_one_may_not_read(
    example: Example, hers: Customer
) -> None:
    for typed in ("Secundino", str(hers.pk), f"/clientes/{hers.pk}/"):
        response = entered(example.world.lucia).post(
            reverse("customer_details", args=[example.customer.pk, "relationship"]),
            {"relationship-kind": Relationship.Kind.values[0], "relationship-other": typed},
        )
        assert response.status_code == 422
        assert "Secundino" not in response.content.decode().replace('value="Secundino"', "")
    assert not Relationship.objects.exists()


def test_a_detail_is_not_removed_through_another_record(example: Example, hers: Customer) -> None:
    remark = Remark.objects.get(customer=hers)
    through = reverse("customer_detail_removal", args=[example.customer.pk, "remark", remark.pk])
    assert entered(example.world.lucia).post(through).status_code == 404
    assert Remark.objects.filter(pk=remark.pk).exists()


def test_a_purchase_is_not_read_through_another_customer(example: Example, hers: Customer) -> None:
    through = reverse("customer_purchase", args=[hers.pk, example.purchase.pk])
    assert entered(example.world.stranger).get(through).status_code == 404
    assert entered(example.world.administrator).get(through).status_code == 404


def test_what_one_removed_does_not_come_back_for_another(example: Example) -> None:
    pk = example.interaction.pk
    entered(example.world.lucia).post(reverse("interaction_removal", args=[pk]))
    back = reverse("interaction_return", args=[pk])
    assert entered(example.world.administrator).post(back).status_code == 404


def test_a_list_that_leaves_the_house_holds_what_one_reads_in_it(
    example: Example, hers: Customer
) -> None:
    response: Any = entered(example.world.patricia).get(reverse("customer_export"))
    assert "Secundino" in b"".join(response.streaming_content).decode()
    for query in ("", f"?responsable={example.world.stranger.pk}", "?q=Secundino"):
        seen = entered(example.world.lucia).get(reverse("customer_list") + query)
        assert f"/clientes/{hers.pk}/" not in seen.content.decode()


def test_a_link_opens_nothing_after_its_hour_nor_after_its_person_left(world: World) -> None:
    late = SignInLink.issue(world.natalia, timezone.now(), -timedelta(seconds=1))
    gone = SignInLink.issue(world.julian, timezone.now(), timedelta(hours=1))
    User.objects.filter(pk=world.julian.pk).update(is_active=False)
    for token in (late, gone, "x", "x" * 4000):
        for verb in ("get", "post"):
            response = getattr(Client(), verb)(reverse("signin_link", args=[token]))
            assert response.status_code == 410


def test_no_form_writes_more_than_it_shows(example: Example) -> None:
    """Every column of the record is sent with every form about it."""
    world = example.world
    sent: dict[str, Any] = {}
    for model in (User, Customer, Company):
        for field in model._meta.concrete_fields:
            sent[field.name] = sent[field.attname] = "1"
    sent |= {
        "role": "administrator", "is_active": "", "email": "otra@andina.example",
        "team": world.south.pk, "owner": world.stranger.pk, "is_demo": "on",
    }  # fmt: skip
    profile = {"full_name": "Lucía", "language": "es", "theme": "auto", "density": "dense",
               "contrast": "auto"}  # fmt: skip
    assert entered(world.lucia).post(reverse("profile"), sent | profile).status_code == 302
    after = User.objects.get(pk=world.lucia.pk)
    kept = ("role", "is_active", "email", "team_id", "password", "joined_at")
    assert [getattr(after, name) for name in kept] == [getattr(world.lucia, n) for n in kept]

    maria = Customer.objects.get(pk=example.customer.pk)
    identity = {"kind": "person", "given_names": "Otra", "surnames": "Persona", "city": "Cali"}
    dates = {"since_on": "", "birth_on": "", "preferred_channel": ""}
    edit = reverse("customer_edit", args=[maria.pk])
    assert entered(world.lucia).post(edit, sent | identity | dates).status_code == 302
    changed = Customer.objects.get(pk=maria.pk)
    same = ("owner_id", "team_id", "import_id", "created_at", "country")
    assert changed.given_names == "Otra"
    assert [getattr(changed, name) for name in same] == [getattr(maria, n) for n in same]

    invited = sent | {"full_name": "Inés Roa", "email": "ines@andina.example", "role": "seller"}
    assert entered(world.administrator).post(reverse("invitation"), invited).status_code == 200
    ines = User.objects.get(email="ines@andina.example")
    assert (ines.role, ines.is_active, ines.has_usable_password()) == ("seller", True, False)
