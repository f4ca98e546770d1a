"""How a document stands in a list and in its file: `NIT 900.418.327`."""

from collections.abc import Sequence
from functools import lru_cache

from vinculo.customers.models import IdentityDocument
from vinculo.lib.identity import formatted, kind_of


def first_documents(ids: Sequence[int]) -> dict[int, str]:
    """By customer; valid ones before others."""
    found: dict[int, str] = {}
    rows = IdentityDocument.objects.filter(customer__in=ids).order_by("-is_valid", "id")
    columns = ("customer_id", "kind", "country", "number", "as_typed", "is_valid")
    for pk, *document in rows.values_list(*columns):
        if pk not in found:
            found[pk] = written(*document)
    return found


@lru_cache(maxsize=8192)
def written(kind: str, country: str, number: str, as_typed: str, is_valid: bool) -> str:
    """With its kind; what is not valid stays as it was typed, where the kind may stand already."""
    label = kind.upper()
    if not is_valid:
        return as_typed if as_typed.upper().startswith(label) else f"{label} {as_typed}"
    try:
        return f"{label} {formatted(number, kind_of(kind, country))}"
    except KeyError:
        return f"{label} {as_typed}"
