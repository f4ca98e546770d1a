"""What an import understands of telephones and addresses, and what it refuses to guess."""

import pytest

from tests.world import World
from vinculo.customers.models import Address
from vinculo.customers.recording import understand_address
from vinculo.customers.understanding.dictionary import taught, teach
from vinculo.integration.importing.customers.check import CELLS
from vinculo.integration.importing.customers.draft import draft


def row(**cells: str) -> dict[str, object]:
    return {"n": 1, **dict.fromkeys(CELLS), **cells}


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("3001234567 / 6012345678 ext 12", ["+573001234567", "+576012345678"]),
        ("Cel: 300 123 45 67 Tel: 601 234 5678", ["+573001234567", "+576012345678"]),
        ("https://wa.me/573001234567", ["+573001234567"]),
        ("3,00123E+11", [""]),
        ("no tiene", []),
    ],
)
def test_a_cell_of_telephones_is_read_whole(typed: str, values: list[str]) -> None:
    contacts = draft(row(name="Ana", phone=typed), "CO").contacts
    assert [contact.value for contact in contacts] == values
    assert all(contact.is_valid == bool(contact.value) for contact in contacts)
    assert all(contact.as_typed for contact in contacts)


def test_an_import_uses_what_the_company_taught(world: World) -> None:
    teach("phone", "el de siempre 1", "300 123 4567", world.by)
    teach("address", "donde Marta", "Calle 8 # 4-19", world.by)
    one = draft(row(name="Ana", phone="El de siempre 1"), "CO", "", taught("phone")).contacts
    assert [contact.value for contact in one] == ["+573001234567"]
    address = Address(customer=world.maria, as_typed="Donde Marta")
    understand_address(address, "CO", taught("address"))
    assert address.canonical == "Calle 8 # 4-19"
