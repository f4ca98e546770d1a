"""Who sold it looks after the customers whom the file brings."""

from collections import defaultdict

from vinculo.integration.importing.database import execute, rows
from vinculo.integration.importing.run import Run
from vinculo.lib.text import fold
from vinculo.shell.accounts.models import User


def give_owners(run: Run, table: str) -> None:
    """Owners of the new customers in the table of people, by the seller named last.

    A name that nobody here has, or two have, leaves the customer without owner and is counted;
    customers who were here before keep theirs.
    """
    people = _people()
    named = rows(f"SELECT DISTINCT seller FROM {table} WHERE is_new AND seller IS NOT NULL")
    known = [(name, *people[fold(name)]) for (name,) in named if fold(name) in people]
    run.job.count("marked_seller", len(named) - len(known))
    if known:
        names, owners, teams = zip(*known, strict=True)
        execute(
            "UPDATE customers_customer c SET owner_id = x.owner, team_id = x.team"
            f" FROM {table} t JOIN unnest(%(names)s::text[], %(owners)s::bigint[],"
            " %(teams)s::bigint[]) x(seller, owner, team) ON x.seller = t.seller"
            " WHERE t.is_new AND c.id = t.customer_id",
            {"names": list(names), "owners": list(owners), "teams": list(teams)},
        )


def _people() -> dict[str, tuple[int, int | None]]:
    """Active people by e-mail and by full name, where only one has it."""
    found: dict[str, set[tuple[int, int | None]]] = defaultdict(set)
    for person in User.objects.filter(is_active=True):
        for name in {fold(person.full_name), fold(person.email)}:
            found[name].add((person.pk, person.team_id))
    return {name: min(who) for name, who in found.items() if name and len(who) == 1}
