"""What a role may not see of a field, or not change."""

import pytest
from django.test import Client

from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import FieldLimit, Role, User
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, RESTRICTABLE


def test_without_limits_everything_is_seen_and_changed(lucia: User) -> None:
    limits = field_limits(lucia)
    assert all(limits.sees(field) and limits.writes(field) for field in RESTRICTABLE)
    assert not limits.hidden


def test_a_hidden_field_is_neither_seen_nor_changed(lucia: User) -> None:
    FieldLimit.objects.create(role=Role.SELLER, field=BIRTH, access="hidden")
    FieldLimit.objects.create(role=Role.SELLER, field=CONTACTS, access="read")
    FieldLimit.objects.create(role=Role.MANAGER, field=CONTACTS, access="hidden")
    limits = field_limits(lucia)
    assert limits.hidden == {BIRTH}
    assert not limits.writes(BIRTH)
    assert limits.sees(CONTACTS)
    assert not limits.writes(CONTACTS)


def test_who_left_sees_no_field(lucia: User) -> None:
    lucia.is_active = False
    assert field_limits(lucia).hidden == set(RESTRICTABLE)


def test_nothing_is_hidden_from_administrators(patricia: User) -> None:
    FieldLimit.objects.create(role=Role.ADMINISTRATOR, field=BIRTH, access="hidden")
    assert field_limits(patricia).sees(BIRTH)


@pytest.mark.django_db
def test_a_limit_holds_from_the_next_request_on(as_lucia: Client) -> None:
    as_lucia.get("/perfil/")
    FieldLimit.objects.create(role=Role.SELLER, field=BIRTH, access="hidden")
    seen = as_lucia.get("/perfil/").wsgi_request.user
    assert field_limits(seen).hides(BIRTH)
