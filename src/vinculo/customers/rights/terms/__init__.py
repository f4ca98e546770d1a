"""By when a request has to be answered. Pure: no Django, no clock, no database.

The terms are data (`packs/`), dated and with their source. Nothing here is legal advice.
"""

from vinculo.customers.rights.terms.counting import business_day_by, count
from vinculo.customers.rights.terms.pack import Days, Term, TermPack
from vinculo.customers.rights.terms.reading import packs_kept, term_for, term_named

__all__ = [
    "Days",
    "Term",
    "TermPack",
    "business_day_by",
    "count",
    "packs_kept",
    "term_for",
    "term_named",
]
