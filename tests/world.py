"""A small company that every test knows: its people, its customers, and a stranger."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from vinculo.commerce.models import Purchase
from vinculo.customers import recording
from vinculo.customers.models import Customer, Remark
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, Role, Team, User


@dataclass
class World:
    """`stranger` sells in another team and has no customers: what is Lucía's is a 404 to her."""

    company: Company
    north: Team
    south: Team
    lucia: User
    julian: User
    patricia: User
    natalia: User
    technician: User
    analyst: User
    administrator: User
    auditor: User
    marketing: User
    back_office: User
    stranger: User
    maria: Customer
    espiga: Customer

    @property
    def by(self) -> Actor:
        return Actor.person(self.lucia)


def found_world() -> World:
    company = Company.found(name="Distribuciones Andina S.A.S.")
    north, south = Team.objects.create(name="Norte"), Team.objects.create(name="Sur")

    def person(email: str, name: str, role: str, team: Team | None = None) -> User:
        return User.objects.invite(f"{email}@andina.example", name, role, team=team)

    lucia = person("lucia", "Lucía Marín Ospina", Role.SELLER, north)
    julian = person("julian", "Julián Torres Vega", Role.SELLER, north)
    by = Actor.person(lucia)
    maria = recording.register_customer(
        {
            "kind": Customer.Kind.PERSON,
            "given_names": "María Fernanda",
            "surnames": "Quintero Salazar",
            "city": "Bogotá",
            "since_on": date(2017, 3, 4),
        },
        by=by,
    )
    recording.add_document(maria, "cc", "CO", "52.345.678", by=by)
    recording.add_contact(maria, "phone", "300 123 4567", by=by, is_primary=True)
    recording.add_contact(maria, "email", "MFQuintero@elfogon.example", by=by)
    recording.add_address(maria, "cra 97 12 34", "Bogotá", by=by)
    recording.remark(maria, Remark.Topic.PAYS, "Transferencia, a 15 días", by=by)
    espiga = recording.register_customer(
        {"kind": Customer.Kind.ORGANISATION, "name": "Panadería La Espiga del Norte S.A.S."}, by=by
    )
    recording.add_document(espiga, "nit", "CO", "900.418.327-3", by=by)
    recording.assign(espiga, julian, by=by)
    for number in range(3):
        _purchase(maria, number)
    return World(
        company, north, south, lucia, julian,
        person("patricia", "Patricia Gómez Arango", Role.MANAGER),
        person("natalia", "Natalia Duarte Mesa", Role.SERVICE_AGENT, north),
        person("tecnico", "Óscar Lozano Ríos", Role.TECHNICIAN),
        person("analista", "Elena Pardo Gil", Role.ANALYST),
        person("admin", "Mauricio Restrepo Villa", Role.ADMINISTRATOR),
        person("auditora", "Clara Inés Uribe", Role.AUDITOR),
        person("mercadeo", "Sara Ruiz Peña", Role.MARKETING),
        person("cartera", "Hugo Niño Rojas", Role.BACK_OFFICE),
        person("rosa", "Rosa Elvira Chaparro", Role.SELLER, south),
        maria, espiga,
    )  # fmt: skip


def _purchase(customer: Customer, number: int) -> Purchase:
    amount = Decimal(100_000 + number)
    at = datetime(2026, 1 + number, 5, 15, tzinfo=UTC)
    return Purchase.objects.create(
        customer=customer, source="manual", document=f"FE-{number}", occurred_at=at,
        occurred_on=at.date(), currency="COP", amount=amount, base_amount=amount,
    )  # fmt: skip
