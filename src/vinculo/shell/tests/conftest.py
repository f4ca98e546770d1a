"""A small house: Andina, its administrator, a seller, and nobody else."""

import pytest
from django.test import Client

from vinculo.shell.accounts.models import Company, Role, Team, User


@pytest.fixture
def andina(db: None) -> Company:
    return Company.found(name="Distribuciones Andina S.A.S.")


@pytest.fixture
def patricia(andina: Company) -> User:
    person = User.objects.invite("patricia@andina.example", "Patricia Gómez", Role.ADMINISTRATOR)
    person.set_password("el hilo y el nudo")
    person.save()
    return person


@pytest.fixture
def lucia(andina: Company) -> User:
    team = Team.objects.create(name="Zona norte")
    return User.objects.invite("lucia@andina.example", "Lucía Marín", Role.SELLER, team=team)


@pytest.fixture
def as_patricia(patricia: User) -> Client:
    client = Client()
    client.force_login(patricia)
    return client


@pytest.fixture
def as_lucia(lucia: User) -> Client:
    client = Client()
    client.force_login(lucia)
    return client
