"""What becomes true about the quality of the data."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _OfTheCompany:
    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class DataConfirmed:
    """Somebody looked at all that is known of a customer and says that it is so today."""

    customer_id: int
    kind: ClassVar[str] = "customers.confirmed"

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class DataCleansed:
    """A run over everybody changed something of this customer; `undone` when it was put back."""

    customer_id: int
    operation: str
    run_id: int
    undone: bool = False
    kind: ClassVar[str] = "customers.cleansed"

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class QualitySettingsChanged(_OfTheCompany):
    because: str
    kind: ClassVar[str] = "customers.quality_settings_changed"


@dataclass(frozen=True, slots=True)
class StandardSet(_OfTheCompany):
    field: str
    said: str
    kind: ClassVar[str] = "customers.standard_set"


@dataclass(frozen=True, slots=True)
class StandardEnded(_OfTheCompany):
    field: str
    said: str
    kind: ClassVar[str] = "customers.standard_ended"


@dataclass(frozen=True, slots=True)
class MeaningTakenBack(_OfTheCompany):
    """Nothing is read in this way any more; what was read so before stays as it is."""

    typed: str
    meaning: str
    kind: ClassVar[str] = "customers.meaning_taken_back"
