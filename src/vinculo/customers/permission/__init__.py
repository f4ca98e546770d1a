"""May we speak to this customer now? Every sender asks here, and reserves before it sends."""

from typing import TYPE_CHECKING, Any

from vinculo.customers.permission.engine import Allowed, Denied

if TYPE_CHECKING:
    from vinculo.customers.permission.asking import (
        may_contact,
        release_contact,
        reserve_contact,
    )
    from vinculo.customers.permission.counting import forget_contact, note_contact

__all__ = [
    "Allowed",
    "Denied",
    "forget_contact",
    "may_contact",
    "note_contact",
    "release_contact",
    "reserve_contact",
]


def __getattr__(name: str) -> Any:
    """Loaded when first asked for: the engine below works without Django."""
    if name not in __all__:
        raise AttributeError(name)
    from vinculo.customers.permission import asking, counting

    return getattr(counting if name in ("forget_contact", "note_contact") else asking, name)
