"""Documents that came without a number."""

from django.utils.translation import gettext as _

NAMELESS = "~"  # what the import puts before the fingerprint it knows such a document by


def number_of(document: str) -> str:
    """Empty when it has none."""
    return "" if document.startswith(NAMELESS) else document


def shown_number(document: str) -> str:
    return number_of(document) or _("without number")


class Numbered:
    """For whatever has a `document`."""

    __slots__ = ()
    document: str

    @property
    def number(self) -> str:
        return number_of(self.document)

    @property
    def shown_number(self) -> str:
        return shown_number(self.document)
