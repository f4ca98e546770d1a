"""The figures of an import, each with its words, in the order in which one asks for them."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.integration.models import Import

BESIDE: dict[str, str | Promise] = {
    "customers": gettext_lazy("Customers opened on the way"),
    "purchases": gettext_lazy("Purchases (documents)"),
    "lines": gettext_lazy("Purchase lines"),
    "products": gettext_lazy("Products opened on the way"),
    "categories": gettext_lazy("Categories"),
    "shops": gettext_lazy("Shops"),
    "payments": gettext_lazy("Payments"),
    "contact_points": gettext_lazy("Telephones and e-mails"),
    "addresses": gettext_lazy("Addresses"),
    "documents": gettext_lazy("Identity documents"),
    "tags": gettext_lazy("Tags"),
    "remarks": gettext_lazy("Remarks"),
    "marked_document": gettext_lazy("Documents with a doubtful check digit, marked"),
    "marked_phone": gettext_lazy("Telephones that cannot be dialled, marked"),
    "marked_whatsapp": gettext_lazy("WhatsApp numbers that cannot be dialled, marked"),
    "marked_email": gettext_lazy("E-mails that cannot be right, marked"),
    "marked_owner": gettext_lazy("Owners whom nobody here is called"),
    "marked_seller": gettext_lazy("Sellers whom nobody here is called, or two are"),
    "marked_standard": gettext_lazy("Not as the company asks, kept and marked"),
    "marked_team": gettext_lazy("Teams that do not exist here"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    words: str
    number: int
    tone: str = ""  # is-done, is-soon


def foreseen(job: Import) -> list[Figure]:
    """What would come of it if one went on now."""
    found = job.foreseen
    refused = job.rejected + found.get("refused", 0)
    figures = [
        Figure(_("New ones"), found.get("created", 0)),
        Figure(_("Already there, would be updated"), found.get("updated", 0)),
        Figure(_("Already there, stay as they are"), found.get("unchanged", 0)),
        Figure(_("Set aside, each with its reason"), refused, "is-soon" if refused else ""),
    ]
    if job.kind == Import.Kind.PURCHASES:
        figures.append(Figure(_("Of these, without customer"), found.get("without_customer", 0)))
        figures.append(Figure(_("Customers that would be opened"), found.get("customers", 0)))
    if found.get("alike"):
        figures.append(Figure(_("Of these, alike"), found["alike"], "is-soon"))
    if found.get("marked"):
        figures.append(Figure(_("With a doubtful value, kept and marked"), found["marked"]))
    return figures


def outcome(job: Import) -> list[Figure]:
    figures = [
        Figure(_("New ones"), job.created),
        Figure(_("Updated"), job.updated),
        Figure(_("Stayed as they were"), job.unchanged),
        Figure(
            _("Set aside, each with its reason"), job.rejected, "is-soon" if job.rejected else ""
        ),
    ]
    if job.kind == Import.Kind.PURCHASES:
        figures.append(Figure(_("Of these, without customer"), job.without_customer))
    return figures


def beside(job: Import) -> list[Figure]:
    """What else came of it."""
    return [
        Figure(str(words), job.beside[name])
        for name, words in BESIDE.items()
        if job.beside.get(name)
    ]
