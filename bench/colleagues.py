"""One-time links for N people of a house, as JSON: `python -m bench.colleagues DATA N URL`."""

import json
import sys
from itertools import cycle, islice
from pathlib import Path

from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

ROLES = ("seller", "seller", "seller", "manager", "service_agent")  # three of five sell


def main(data: str, how_many: int, address: str) -> None:
    with django_ready(DataDir(Path(data))):
        from vinculo.shell.accounts.models import User
        from vinculo.shell.accounts.signin_links import make_link

        people = {role: cycle(_of(User, role)) for role in set(ROLES)}
        who = [next(people[role]) for role in islice(cycle(ROLES), how_many)]
        print(json.dumps([{"link": make_link(p.email, address), "role": p.role} for p in who]))


def _of(user: type, role: str) -> list:
    found = user.objects.filter(role=role, is_active=True).order_by("pk")  # type: ignore[attr-defined]
    return list(found) or list(user.objects.filter(is_active=True, role="seller"))  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
