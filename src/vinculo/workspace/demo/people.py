"""The people who work at Distribuciones Andina. None has a password: they enter by a link."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

import numpy as np

from vinculo.lib.text import fold
from vinculo.shell.accounts.models import Role, Team, User
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.words import names, places

# Full name, role, team. Óscar left; his customers wait for somebody.
STAFF = [
    ("Mauricio Restrepo Villa", Role.ADMINISTRATOR, ""),
    ("Patricia Gómez Arango", Role.MANAGER, ""),
    ("Lucía Marín Ospina", Role.SELLER, "Norte"),
    ("Camilo Andrés Ríos Vega", Role.SELLER, "Norte"),
    ("Diego Armando Cárdenas Rozo", Role.SELLER, "Sur"),
    ("Yolanda Benavides Erazo", Role.SELLER, "Sur"),
    ("Óscar Pineda Luna", Role.SELLER, "Sur"),
    ("Natalia Duarte Prieto", Role.SERVICE_AGENT, ""),
    ("Julián Torres Beltrán", Role.SERVICE_AGENT, ""),
    ("Sandra Milena Ortega Ruiz", Role.BACK_OFFICE, ""),
    ("Wilson Cuesta Mosquera", Role.TECHNICIAN, ""),
    ("Felipe Arbeláez Cano", Role.ANALYST, ""),
    ("Beatriz Elena Correa Mejía", Role.AUDITOR, ""),
    ("Valentina Suárez Niño", Role.MARKETING, ""),
]
WHO_LEFT = "Óscar Pineda Luna"
CUSTOMERS_A_SELLER = 1_500
DOMAIN = "andina.example"


def mail_of(full_name: str) -> str:
    """Given name and first surname: `Camilo Andrés Ríos Vega` -> camilo.rios@andina.example."""
    words = fold(full_name).split()
    return f"{words[0]}.{words[2 if len(words) > 3 else 1]}@{DOMAIN}"


@dataclass(frozen=True, slots=True)
class People:
    by_mail: dict[str, User]
    teams: dict[str, Team]

    def of(self, *roles: Role) -> list[User]:
        return [user for user in self.by_mail.values() if user.role in roles and user.is_active]

    @property
    def left(self) -> User:
        return self.by_mail[mail_of(WHO_LEFT)]

    def named(self, full_name: str) -> User:
        return self.by_mail[mail_of(full_name)]

    def owners(self, rng: np.random.Generator, city: Array, homes: Array) -> tuple[Array, Array]:
        """The owner (0 is nobody) and team of customers, by their city; few homes have an owner."""
        zones = list(self.teams)
        zone = np.array([zones.index(city[4]) for city in places.CITIES])[city]
        team = np.array([self.teams[name].pk for name in zones])[zone]
        owner = np.zeros(len(city), np.int64)
        for number, name in enumerate(zones):
            sellers = [user for user in self.by_mail.values() if user.team == self.teams[name]]
            weights = np.array([1.0 if user.is_active else 0.3 for user in sellers])
            here = zone == number
            ids = np.array([user.pk for user in sellers])
            owner[here] = rng.choice(ids, here.sum(), p=weights / weights.sum())
        owner[homes & (rng.random(len(city)) < 0.72)] = 0
        return owner, team


def hire(customers: int, seed: int, joined_at: datetime) -> People:
    """Create the people; a larger company has more sellers."""
    teams = {name: Team.objects.create(name=name) for name in ("Norte", "Sur")}
    rng = Random(f"people {seed}")
    staff = list(STAFF)
    taken = {mail_of(name) for name, _, _ in staff}
    while len(staff) < len(STAFF) + min(customers // CUSTOMERS_A_SELLER, 60):
        given = rng.choice(names.WOMEN + names.MEN)
        full_name = f"{given} {rng.choice(names.SURNAMES)} {rng.choice(names.SURNAMES)}"
        if mail_of(full_name) not in taken:
            taken.add(mail_of(full_name))
            staff.append((full_name, Role.SELLER, ("Norte", "Sur")[len(staff) % 2]))
    users = User.objects.bulk_create(
        User(
            email=mail_of(name), full_name=name, role=role, team=teams.get(team),
            is_active=name != WHO_LEFT, password="!",  # noqa: S106  nobody's hash: unusable
        )
        for name, role, team in staff
    )  # fmt: skip
    User.objects.update(joined_at=joined_at - timedelta(days=900))
    return People({user.email: user for user in users}, teams)
