from vinculo.customers.models.contact import Address, ContactPoint
from vinculo.customers.models.customer import Customer
from vinculo.customers.models.identity import ExternalId, IdentityDocument
from vinculo.customers.models.known import Relationship, Remark, Tag
from vinculo.customers.models.search import NameWord, SearchText
from vinculo.customers.models.standing import ClassChange, Standing

__all__ = [
    "Address",
    "ClassChange",
    "ContactPoint",
    "Customer",
    "ExternalId",
    "IdentityDocument",
    "NameWord",
    "Relationship",
    "Remark",
    "SearchText",
    "Standing",
    "Tag",
]
