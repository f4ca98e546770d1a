"""A person's copy of their data does not tell about others: their telephones, e-mails and names."""

import re

from vinculo.customers.models import ContactPoint, Customer, IdentityDocument, Relationship

OTHER = "[dato de otra persona]"
_EMAIL = re.compile(r"[^\s@,;<>()\[\]\"]{1,64}@[^\s@,;<>()\[\]\"]+\.[^\s@,;<>()\[\]\".]{2,}")
_DIGITS = re.compile(r"(?<![\w#$.,-])\+?\d[\d .()/-]{5,}\d(?![\w%])")
_AMOUNT = re.compile(r"\d{1,3}(\.\d{3})+")
_DATE = re.compile(r"\d{1,4}[-/]\d{1,2}[-/]\d{1,4}")


class Redaction:
    """Of texts about one customer: what is theirs stays, amounts and dates stay."""

    def __init__(self, customer_id: int) -> None:
        points = ContactPoint.objects.filter(customer_id=customer_id)
        own = [text for pair in points.values_list("as_typed", "value") for text in pair]
        numbers = IdentityDocument.objects.filter(customer_id=customer_id)
        own += [text for pair in numbers.values_list("as_typed", "number") for text in pair]
        self.emails = {text.lower() for text in own if "@" in text}
        self.tails = {_tail(text) for text in own if len(_tail(text)) >= 5}
        names = sorted(_names_beside(customer_id), key=len, reverse=True)
        told = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)
        self.names = re.compile(rf"(?<!\w)(?:{told})(?!\w)", re.IGNORECASE) if told else None

    def __call__(self, text: str) -> str:
        text = _EMAIL.sub(self._email, text)
        text = _DIGITS.sub(self._number, text)
        return self.names.sub(OTHER, text) if self.names else text

    def _email(self, found: re.Match[str]) -> str:
        return found[0] if found[0].lower() in self.emails else OTHER

    def _number(self, found: re.Match[str]) -> str:
        said = found[0].strip()
        if _AMOUNT.fullmatch(said) or _DATE.fullmatch(said):
            return found[0]
        return found[0] if _tail(said) in self.tails else OTHER


def _tail(text: str) -> str:
    """What two spellings of one number share."""
    return re.sub(r"\D", "", text)[-8:]


def _names_beside(customer_id: int) -> set[str]:
    """Those of the customers who belong with them."""
    theirs = Relationship.objects.filter(customer_id=customer_id).values_list("other_id", flat=True)
    whose = Relationship.objects.filter(other_id=customer_id).values_list("customer_id", flat=True)
    names: set[str] = set()
    beside = Customer.objects.filter(pk__in={*theirs, *whose})
    for name, surnames in beside.values_list("name", "surnames"):
        names |= {name, surnames}
    return {name for name in names if len(name) >= 4}
