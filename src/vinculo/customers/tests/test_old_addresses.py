"""What was written down before addresses were read, and is read when the house is brought up."""

from importlib import import_module

from tests.world import World
from vinculo.customers.models import Address

old = import_module("vinculo.customers.migrations.0016_read_old_addresses")


def test_old_addresses_are_read_and_others_left(world: World) -> None:
    read = Address.objects.get(customer=world.maria)
    told = {"customer": world.maria, "country": "CO"}
    unread = Address.objects.create(as_typed="cra 97 12 34", **told)
    foreign = Address.objects.create(
        as_typed="10 Downing Street", customer=world.maria, country="GB"
    )
    mended = Address.objects.create(as_typed="kr 5", canonical="KR 5 OTRA", key="own", **told)
    old.read(None, None)
    for one in (unread, foreign, mended):
        one.refresh_from_db()
    assert (unread.canonical, unread.key) == (read.canonical, read.key)
    assert unread.key
    assert not foreign.canonical
    assert mended.canonical == "KR 5 OTRA"
