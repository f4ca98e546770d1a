"""May we speak to this person now? Pure: no Django, no clock, no database.

`may_contact` weighs consent, registers, caps and hours of the recipient's own place. The rules
are data (`packs/`), dated and with their source. Nothing here is legal advice.
"""

from vinculo.customers.permission.engine.answers import Allowed, Answer, Denied, Reason
from vinculo.customers.permission.engine.campaign import may_contact_each
from vinculo.customers.permission.engine.deciding import is_allowed, may_contact, objections
from vinculo.customers.permission.engine.facts import (
    AskedHours,
    Channel,
    Contact,
    Facts,
    Grant,
    Kind,
    Place,
    Purpose,
    Refusal,
)
from vinculo.customers.permission.engine.pack import Cap, Hours, Pack
from vinculo.customers.permission.engine.reading import packs_kept
from vinculo.customers.permission.engine.rulebook import CompanyRules, Rulebook

__all__ = [
    "Allowed",
    "Answer",
    "AskedHours",
    "Cap",
    "Channel",
    "CompanyRules",
    "Contact",
    "Denied",
    "Facts",
    "Grant",
    "Hours",
    "Kind",
    "Pack",
    "Place",
    "Purpose",
    "Reason",
    "Refusal",
    "Rulebook",
    "is_allowed",
    "may_contact",
    "may_contact_each",
    "objections",
    "packs_kept",
]
