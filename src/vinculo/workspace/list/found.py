"""What a search found, as plain data for the command line and for other programs."""

from datetime import date
from typing import Any

from vinculo.customers.search import Hit, search
from vinculo.workspace.list.documents import first_documents

MOST = 50


def search_as_data(text: str, limit: int = MOST) -> dict[str, Any]:
    """Who is meant, the nearest first; `found_by` says by what."""
    hits = search(text, None, limit)
    documents = first_documents([hit.customer.pk for hit in hits])
    return {
        "text": text,
        "customers": [_hit(hit, documents.get(hit.customer.pk)) for hit in hits],
    }


def _hit(hit: Hit, document: str | None) -> dict[str, Any]:
    customer = hit.customer
    standing = getattr(customer, "standing", None)
    return {
        "id": customer.pk,
        "name": customer.name,
        "kind": customer.kind,
        "document": document,
        "city": customer.city,
        "owner": customer.owner.full_name if customer.owner else None,
        "class": standing.class_name if standing else None,
        "rank": standing.rank if standing else None,
        "amount": str(standing.amount) if standing else None,
        "last_purchase_on": _iso(standing.last_purchase_on if standing else None),
        "found_by": hit.why,
        "score": hit.score,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
