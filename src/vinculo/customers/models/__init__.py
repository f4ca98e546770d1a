from vinculo.customers.models.consent import (
    ConsentEvidence,
    ConsentRecord,
    ContactPurpose,
    Notice,
)
from vinculo.customers.models.contact import Address, ContactPoint
from vinculo.customers.models.contacting import (
    CompanyContactRules,
    ContactDecision,
    RecipientPlace,
    ReservedContact,
    SuppressedPoint,
    SuppressionList,
)
from vinculo.customers.models.customer import Customer
from vinculo.customers.models.duplicates import DuplicatePair
from vinculo.customers.models.identity import ExternalId, IdentityDocument
from vinculo.customers.models.known import Relationship, Remark, Tag
from vinculo.customers.models.search import NameWord, SearchText
from vinculo.customers.models.standing import ClassChange, Standing
from vinculo.customers.models.taught import TaughtMeaning

__all__ = [
    "Address",
    "ClassChange",
    "CompanyContactRules",
    "ConsentEvidence",
    "ConsentRecord",
    "ContactDecision",
    "ContactPoint",
    "ContactPurpose",
    "Customer",
    "DuplicatePair",
    "ExternalId",
    "IdentityDocument",
    "NameWord",
    "Notice",
    "RecipientPlace",
    "Relationship",
    "Remark",
    "ReservedContact",
    "SearchText",
    "Standing",
    "SuppressedPoint",
    "SuppressionList",
    "Tag",
    "TaughtMeaning",
]
