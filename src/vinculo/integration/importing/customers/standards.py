"""The company's entry standards, asked of each row: some set it aside, some only mark it."""

from dataclasses import dataclass

from vinculo.customers.quality.company import policy
from vinculo.customers.quality.policy import Standard
from vinculo.customers.quality.standards import Broken, Whom, broken
from vinculo.integration.importing.customers.draft import Draft

OF_CUSTOMER = (
    "name", "given_names", "surnames", "city", "industry", "preferred_channel", "birth_on",
    "since_on",
)  # fmt: skip
MARK = "standard"


@dataclass(frozen=True, slots=True)
class Held:
    """The standards as they are while the import runs; without any, nothing is asked."""

    standards: tuple[Standard, ...]

    @classmethod
    def load(cls) -> "Held":
        return cls(policy().standards)

    def problem(self, one: Draft, is_new: bool) -> str:
        """Why the row is set aside, or nothing. A row that is only marked says so itself.

        Of a customer who is here already nothing is missed that the file does not speak of.
        """
        if not self.standards:
            return ""
        found = self._broken(one, is_new)
        refusing = next((each for each in found if each.standard.refuses), None)
        if refusing:
            return f"standard_{refusing.why}:{refusing.standard.field}"
        if found:
            one.warnings.append(MARK)
        return ""

    def _broken(self, one: Draft, is_new: bool) -> list[Broken]:
        whom = Whom(one.fields.get("kind", "person"), team_id=one.fields.get("team_id"))
        found: list[Broken] = []
        for given in _given(one):
            found += broken(given, whom, self.standards, is_new)
        return found


def _given(one: Draft) -> list[dict[str, str]]:
    """What the row says by field; of several telephones or e-mails each is held to it."""
    said = {name: str(one.fields.get(name) or "") for name in OF_CUSTOMER}
    said["owner"] = str(one.fields.get("owner_id") or "")
    said["document"] = one.document.as_typed if one.document else ""
    said["address"] = one.address.get("as_typed", "")
    told = [said]
    for name in ("phone", "email"):
        is_email = name == "email"
        typed = [each.as_typed for each in one.contacts if (each.kind == "email") is is_email]
        told += [{name: text} for text in typed or [""]]
    return told
