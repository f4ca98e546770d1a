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
from vinculo.customers.models.duplicates import DuplicateModel, DuplicatePair
from vinculo.customers.models.held_back import Blocking, Erasure, LegalHold, Tombstone
from vinculo.customers.models.identity import ExternalId, IdentityDocument
from vinculo.customers.models.intake import RightsIntake
from vinculo.customers.models.known import Relationship, Remark, Tag
from vinculo.customers.models.merging import Merge, MergeRules, MergeRun
from vinculo.customers.models.own import OwnValue
from vinculo.customers.models.quality import (
    CleansingChange,
    CleansingRun,
    EntryStandard,
    QualityDue,
    QualityScore,
    QualitySettings,
    QualitySnapshot,
    QualityTally,
)
from vinculo.customers.models.rights import (
    IdentityCheck,
    LetterText,
    RightsAnswer,
    RightsDesk,
    RightsFile,
    RightsRequest,
    RightsStep,
)
from vinculo.customers.models.search import NameWord, SearchText
from vinculo.customers.models.standing import ClassChange, Standing
from vinculo.customers.models.taught import TaughtMeaning

__all__ = [
    "Address",
    "Blocking",
    "ClassChange",
    "CleansingChange",
    "CleansingRun",
    "CompanyContactRules",
    "ConsentEvidence",
    "ConsentRecord",
    "ContactDecision",
    "ContactPoint",
    "ContactPurpose",
    "Customer",
    "DuplicateModel",
    "DuplicatePair",
    "EntryStandard",
    "Erasure",
    "ExternalId",
    "IdentityCheck",
    "IdentityDocument",
    "LegalHold",
    "LetterText",
    "Merge",
    "MergeRules",
    "MergeRun",
    "NameWord",
    "Notice",
    "OwnValue",
    "QualityDue",
    "QualityScore",
    "QualitySettings",
    "QualitySnapshot",
    "QualityTally",
    "RecipientPlace",
    "Relationship",
    "Remark",
    "ReservedContact",
    "RightsAnswer",
    "RightsDesk",
    "RightsFile",
    "RightsIntake",
    "RightsRequest",
    "RightsStep",
    "SearchText",
    "Standing",
    "SuppressedPoint",
    "SuppressionList",
    "Tag",
    "TaughtMeaning",
    "Tombstone",
]
