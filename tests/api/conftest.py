"""Programs of the test world: the seller's key, one that only reads, and the stranger's."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.models import User
from vinculo.shell.keys.making import make_key
from vinculo.shell.keys.reach import choices_of

Program = Callable[..., Client]


@pytest.fixture
def program(world: World) -> Program:
    """A client with a new key of a person: all they may do, unless scopes are said."""

    def begin(person: User, scopes: dict[str, str] | None = None, **more: Any) -> Client:
        person = User.objects.get(pk=person.pk)
        said = {area: reach[-1] for area, reach in choices_of(person).items()}
        _key, shown = make_key(
            person, "Tienda en línea", said if scopes is None else scopes, timezone.now(), **more
        )
        return Client(headers={"Authorization": f"Bearer {shown}"}, raise_request_exception=False)

    return begin
