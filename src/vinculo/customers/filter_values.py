"""Values that customers' filters offer: classes, cities, tags, documents."""

from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection

from vinculo.customers.models import Customer, IdentityDocument, Tag
from vinculo.customers.quality.faults import FAULTS
from vinculo.shell.accounts.models import User
from vinculo.shell.filters.fields import Choices
from vinculo.shell.kept import kept

Pairs = Sequence[tuple[str, str]]

# One look into the index for each different value, however many customers have it.
_CLASSES = """
WITH RECURSIVE class AS (
  (SELECT rank, class_name FROM customers_standing ORDER BY rank LIMIT 1)
  UNION ALL
  SELECT after.rank, after.class_name FROM class CROSS JOIN LATERAL (
    SELECT rank, class_name FROM customers_standing
     WHERE rank > class.rank ORDER BY rank LIMIT 1) after)
SELECT rank, class_name FROM class LIMIT 20
"""
_CITIES = """
WITH RECURSIVE place AS (
  (SELECT city FROM customers_customer WHERE city > '' ORDER BY city LIMIT 1)
  UNION ALL
  SELECT after.city FROM place CROSS JOIN LATERAL (
    SELECT city FROM customers_customer WHERE city > place.city ORDER BY city LIMIT 1) after)
SELECT city FROM place LIMIT 300
"""


def _rows(statement: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


@kept("matrix_closes")
def _classes() -> Pairs:
    return tuple((str(rank), name) for rank, name in _rows(_CLASSES))


def class_names() -> Pairs:
    """Rank and name of the classes that anybody stands in, the best first."""
    return _classes()


@kept("tags")
def _tags() -> Pairs:
    return tuple(
        (str(pk), name) for pk, name in Tag.objects.order_by("name").values_list("pk", "name")
    )


def cities() -> Sequence[str]:
    return [row[0] for row in _rows(_CITIES)]


def _documents() -> Pairs:
    kinds = IdentityDocument.objects.order_by("kind").values_list("kind", flat=True).distinct()
    return [(kind, kind.upper()) for kind in kinds]


def _for_all(read: Callable[[], Pairs]) -> Choices:
    def offered(_viewer: User) -> Pairs:
        return read()

    return Choices(offered)


CLASSES, TAGS, KINDS_OF_DOCUMENT = _for_all(_classes), _for_all(_tags), _for_all(_documents)
KINDS = _for_all(lambda: [(value, str(label)) for value, label in Customer.Kind.choices])
FAULTS_OF_DATA = _for_all(lambda: [(code, str(one.says)) for code, one in FAULTS.items()])
CHANNELS = _for_all(lambda: [(value, str(label)) for value, label in Customer.Channel.choices])
