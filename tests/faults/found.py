"""Make the company of the fault tests in an empty house, and say who may enter.

python -m tests.faults.found DATA ADDRESS
"""

import json
import sys
from pathlib import Path

from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

CUSTOMERS = 12
VISITORS = 4


def found(data: DataDir, address: str) -> dict[str, object]:
    with django_ready(data):
        from vinculo.customers import recording
        from vinculo.customers.models import Customer
        from vinculo.shell.accounts.actor import Actor
        from vinculo.shell.accounts.models import Company, Role, User
        from vinculo.shell.accounts.signin_links import make_link

        Company.found(name="Distribuciones Andina S.A.S.")
        administrator = User.objects.invite(
            "admin@andina.example", "Mauricio Restrepo Villa", Role.ADMINISTRATOR
        )
        sellers = [
            User.objects.invite(f"{name}@andina.example", name.title(), Role.SELLER)
            for name in ("lucia", "julian")
        ]
        by = Actor.person(administrator)
        for number in range(CUSTOMERS):
            customer = recording.register_customer(
                {"kind": Customer.Kind.PERSON, "given_names": "Fija", "surnames": f"F{number}"},
                by=by,
            )
            recording.assign(customer, sellers[0], by)
        return {
            "links": [make_link(administrator.email, address) for _ in range(VISITORS)],
            "sellers": [seller.pk for seller in sellers],
        }


if __name__ == "__main__":
    said = found(DataDir(Path(sys.argv[1])), sys.argv[2])
    sys.stdout.write(json.dumps(said))
