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
        from vinculo.lib.text import fold
        from vinculo.workspace.demo.writing_down import misspelt

        rng = random.Random(5)
        last = Customer.objects.order_by("-pk").values_list("pk", flat=True)[0]
        ids = rng.sample(range(1, last + 1), min(HOW_MANY, last))
        chosen = Customer.objects.filter(pk__in=ids)
        people = chosen.exclude(given_names="").exclude(surnames="")
        names = [
            f"{given.split()[0]} {surnames}"
            for given, surnames in people.values_list("given_names", "surnames")
        ]
        documents = chosen.filter(documents__is_valid=True).values_list(
            "documents__number", flat=True
        )
        telephones = chosen.filter(contacts__value__startswith="+573")
        with connection.cursor() as cursor:
            # Those with the longest histories among a few thousand.
            cursor.execute(
                "SELECT customer_id FROM commerce_purchase WHERE customer_id <= 5000"
                " GROUP BY 1 ORDER BY count(*) DESC LIMIT %s",
                [HOW_MANY // 3],
            )
            heavy = [pk for (pk,) in cursor.fetchall()]
        slips = [f"{n.split()[0]} {misspelt(rng, n.split(' ', 1)[1])}" for n in names]
        turned = [fold(" ".join(reversed(name.split()))) for name in names]
        sample = {
            "any": ids, "heavy": heavy, "names": names,
            "misspelt or turned round": rng.sample(slips + turned, len(slips + turned)),
            "numbers": list(documents.values_list("documents__number", flat=True)),
            "telephones": [
                f"{value[3:6]} {value[6:9]} {value[9:]}"
                for value in telephones.values_list("contacts__value", flat=True)
            ],
        }  # fmt: skip
    print(json.dumps(sample))


if __name__ == "__main__":
    main(sys.argv[1])
