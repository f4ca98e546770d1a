"""Which of the company's own fields exist for a person: the limits of fields hold for them."""

from collections.abc import Mapping

from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition, definitions_of


def seen_by(viewer: User, records: str, archived: bool = False) -> tuple[Definition, ...]:
    limits = field_limits(viewer)
    known = definitions_of(records, archived)
    return tuple(one for one in known if limits.sees(one.limited_as))


def written_by(viewer: User, records: str) -> tuple[Definition, ...]:
    limits = field_limits(viewer)
    return tuple(one for one in definitions_of(records) if limits.writes(one.limited_as))


def hidden_from(viewer: User, records: str) -> Mapping[str, Definition]:
    limits = field_limits(viewer)
    known = definitions_of(records, archived=True)
    return {one.name: one for one in known if limits.hides(one.limited_as)}
