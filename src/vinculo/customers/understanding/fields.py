"""The fields that say what was understood, on the page that opens a record and on the record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vinculo.customers.understanding import lines
from vinculo.customers.understanding.lines import Line

Read = Callable[[str, str], Line]


@dataclass(frozen=True, slots=True)
class Field:
    """`meaning` is the field in which a person says what else it means, where that is learned."""

    name: str
    read: Read
    meaning: str = ""
    kind: str = ""  # where another field says whether it is a telephone or an e-mail

    @property
    def source(self) -> str:
        return f"id_{self.name}"

    def reader(self, sent: Mapping[str, str]) -> Read:
        return lines.email_line if self.kind and sent.get(self.kind) == "email" else self.read


FIELDS: dict[str, Field] = {
    "phone": Field("phone", lines.phone_line, "phone_meaning"),
    "email": Field("email", lines.email_line),
    "address": Field("address", lines.address_line, "address_meaning"),
    "one-contact": Field("contact-as_typed", lines.phone_line, "contact-meaning", "contact-kind"),
    "one-address": Field("address-as_typed", lines.address_line, "address-meaning"),
}
