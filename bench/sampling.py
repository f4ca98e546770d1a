"""Customers of a house to ask for, as JSON: `python -m bench.sampling DATA`."""

import json
import random
import sys
from pathlib import Path

from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

HOW_MANY = 300


def main(data: str) -> None:
    with django_ready(DataDir(Path(data))):
        from django.db import connection

        from vinculo.customers.models import Customer

        rng = random.Random(5)
        last = Customer.objects.order_by("-pk").values_list("pk", flat=True)[0]
        ids = rng.sample(range(1, last + 1), min(HOW_MANY, last))
        rows = Customer.objects.filter(pk__in=ids).values_list(
            "pk", "given_names", "surnames", "name", "documents__number", "contacts__value"
        )
        with connection.cursor() as cursor:
            # Those with the longest histories among a few thousand.
            cursor.execute(
                "SELECT customer_id FROM commerce_purchase WHERE customer_id <= 5000"
                " GROUP BY 1 ORDER BY count(*) DESC LIMIT %s",
                [HOW_MANY // 3],
            )
            heavy = [pk for (pk,) in cursor.fetchall()]
    print(json.dumps({"any": list(rows), "heavy": heavy}))


if __name__ == "__main__":
    main(sys.argv[1])
