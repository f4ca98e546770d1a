"""What can be missing or wrong: how it is said, and where it is put right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from vinculo.customers.quality.policy import Standard

Text = str | Promise

FIELD_NAMES: Mapping[str, Text] = {
    "name": gettext_lazy("Name"),
    "given_names": gettext_lazy("Given names"),
    "surnames": gettext_lazy("Surnames"),
    "document": gettext_lazy("Document"),
    "phone": gettext_lazy("Telephone"),
    "email": gettext_lazy("E-mail"),
    "address": gettext_lazy("Address"),
    "city": gettext_lazy("City"),
    "industry": gettext_lazy("Trade"),
    "birth_on": gettext_lazy("Birthday"),
    "since_on": gettext_lazy("Customer since"),
    "preferred_channel": gettext_lazy("Preferred channel"),
    "owner": gettext_lazy("Who answers for them"),
}
PART_NAMES: Mapping[str, Text] = {
    "completeness": gettext_lazy("Complete"),
    "validity": gettext_lazy("Without mistakes"),
    "freshness": gettext_lazy("Up to date"),
    "uniqueness": gettext_lazy("Not repeated"),
    "reachability": gettext_lazy("Reachable"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """`says` is what is wrong, `do` what to do; `place` the part of the record where it is done,
    and `field` what can be written down at once, without opening the record."""

    code: str
    says: Text
    do: Text
    place: str = ""
    field: str = ""


def _fault(code: str, says: Text, do: Text, place: str = "", field: str = "") -> tuple[str, Fault]:
    return code, Fault(code, says, do, place, field)


FAULTS: Mapping[str, Fault] = dict([
    _fault("unreachable", gettext_lazy("Nobody can reach them"),
           gettext_lazy("Ask for a telephone or an e-mail."), "contact", "phone"),
    _fault("duplicate", gettext_lazy("May be repeated"),
           gettext_lazy("Look at both records and say whether they are one customer.")),
    _fault("bad_phone", gettext_lazy("A telephone cannot be dialled"),
           gettext_lazy("Write it again, or take it away."), "contact", "phone"),
    _fault("bad_email", gettext_lazy("An e-mail cannot be right"),
           gettext_lazy("Write it again, or take it away."), "contact", "email"),
    _fault("email_typo", gettext_lazy("An e-mail seems mistyped"),
           gettext_lazy("Compare it with what the customer says."), "contact", "email"),
    _fault("bad_document", gettext_lazy("A document does not pass its check"),
           gettext_lazy("Compare the number with the document."), "document", "document"),
    _fault("bad_address", gettext_lazy("An address is not understood"),
           gettext_lazy("Write it again, with its street and its number."), "address", "address"),
    _fault("bad_birth", gettext_lazy("The birthday cannot be"),
           gettext_lazy("Ask again for the date."), "t-identity", "birth_on"),
    _fault("odd_name", gettext_lazy("The name has digits"),
           gettext_lazy("Write the person's names and surnames."), "t-identity"),
    _fault("name_capitals", gettext_lazy("The name is all in capitals, or all in small letters"),
           gettext_lazy("Cleansing repairs all of them at once."), "t-identity"),
    _fault("stale", gettext_lazy("Nobody has confirmed it for a long time"),
           gettext_lazy("Ask at the next contact whether all of it still holds.")),
    _fault("no_document", gettext_lazy("The document is missing"),
           gettext_lazy("Ask for its number."), "document", "document"),
    _fault("no_phone", gettext_lazy("The telephone is missing"),
           gettext_lazy("Ask for it at the next contact."), "contact", "phone"),
    _fault("no_email", gettext_lazy("The e-mail is missing"),
           gettext_lazy("Ask for it at the next contact."), "contact", "email"),
    _fault("no_address", gettext_lazy("The address is missing"),
           gettext_lazy("Ask for it at the next contact."), "address", "address"),
    _fault("no_city", gettext_lazy("The city is missing"),
           gettext_lazy("Write where they are."), "t-identity", "city"),
    _fault("no_industry", gettext_lazy("The trade is missing"),
           gettext_lazy("Write what they do."), "t-identity", "industry"),
    _fault("no_birth_on", gettext_lazy("The birthday is missing"),
           gettext_lazy("Ask for it, if they wish to tell."), "t-identity", "birth_on"),
    _fault("no_since_on", gettext_lazy("Since when they are a customer is missing"),
           gettext_lazy("Write the first date that you know."), "t-identity", "since_on"),
    _fault("no_given_names", gettext_lazy("The given names are missing"),
           gettext_lazy("Write them apart from the surnames."), "t-identity"),
    _fault("no_surnames", gettext_lazy("The surnames are missing"),
           gettext_lazy("Write them apart from the given names."), "t-identity"),
    _fault("no_preferred_channel", gettext_lazy("How they prefer to be contacted is missing"),
           gettext_lazy("Ask how they like to be reached."), "t-identity"),
    _fault("no_owner", gettext_lazy("Nobody answers for them"),
           gettext_lazy("Say who attends them."), "owner"),
])  # fmt: skip
PLACE_OF = {
    "document": "document", "phone": "contact", "email": "contact", "address": "address",
    "owner": "owner",
}  # fmt: skip
GONE = Fault("", pgettext_lazy("standard", "Breaks an entry standard"), "", "t-identity")


def fault(code: str, standards: Sequence[Standard] = ()) -> Fault:
    """What a code means; standards are the company's, by their number."""
    kind, _colon, number = code.partition(":")
    if kind != "standard":
        return FAULTS.get(code, GONE)
    for one in standards:
        if str(one.pk) == number:
            return of_standard(code, one)
    return GONE


def of_standard(code: str, standard: Standard) -> Fault:
    says = _("%(field)s: it is not as the company asks") % {"field": FIELD_NAMES[standard.field]}
    place = PLACE_OF.get(standard.field, "t-identity")
    return Fault(code, says, said(standard), place)


def said(standard: Standard) -> str:
    """`must be there; format 999-999; one of: Bogotá, Cali`."""
    parts = [_("must be there")] if standard.is_required else []
    if standard.mask:
        parts.append(_("format %(mask)s") % {"mask": standard.mask})
    if standard.allowed:
        parts.append(_("one of: %(values)s") % {"values": ", ".join(standard.allowed)})
    return "; ".join(parts)


def faults(codes: Sequence[str], standards: Sequence[Standard] = ()) -> list[Fault]:
    return [fault(code, standards) for code in codes]
