"""Which customer a row is about, among those we have."""

from dataclasses import dataclass, field

from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.database import rows
from vinculo.integration.importing.run import Run
from vinculo.lib.text import fold
from vinculo.shell.accounts.models import Team, User


@dataclass(slots=True)
class Found:
    """Row number -> customer; rows whose id and document point to two customers."""

    customers: dict[int, int] = field(default_factory=dict)
    contradicting: set[int] = field(default_factory=set)

    def get(self, n: int) -> int | None:
        return self.customers.get(n)


def match(run: Run, drafts: list[Draft]) -> Found:
    """By the id of the source, then by a document that holds and is of one customer alone."""
    ids = [one.external_id for one in drafts if one.external_id]
    numbers = [one.document.number for one in drafts if one.document and one.document.is_valid]
    by_id = dict(
        rows(
            "SELECT value, customer_id FROM customers_externalid"
            " WHERE source = %(source)s AND value = ANY(%(ids)s)",
            {"source": run.job.source, "ids": ids},
        )
    )
    by_number = dict(
        rows(
            "SELECT number, min(customer_id) FROM customers_identitydocument"
            " WHERE number = ANY(%(numbers)s) AND is_valid"
            " GROUP BY number HAVING count(DISTINCT customer_id) = 1",
            {"numbers": numbers},
        )
    )
    found = Found()
    for one in drafts:
        number = one.document.number if one.document and one.document.is_valid else ""
        said, known = by_id.get(one.external_id), by_number.get(number)
        if said is not None and known is not None and said != known:
            found.contradicting.add(one.n)
        elif (customer := said if said is not None else known) is not None:
            found.customers[one.n] = customer
    return found


@dataclass(slots=True)
class People:
    """Who works here, by e-mail and by name."""

    users: dict[str, tuple[int, int | None]]
    teams: dict[str, int]

    @classmethod
    def load(cls) -> "People":
        users: dict[str, tuple[int, int | None]] = {}
        for person in User.objects.filter(is_active=True).order_by("-pk"):
            users[fold(person.full_name)] = (person.pk, person.team_id)
            users[person.email.lower()] = (person.pk, person.team_id)
        return cls(users, {fold(team.name): team.pk for team in Team.objects.all()})

    def settle(self, one: Draft, run: Run) -> None:
        """Owner and team of a draft; names that nobody here has are counted, not guessed."""
        if one.owner:
            if one.owner in self.users:
                one.fields["owner_id"], team = self.users[one.owner]
                if team:
                    one.fields["team_id"] = team
            else:
                one.warnings.append("owner")
        if one.team:
            if one.team in self.teams:
                one.fields["team_id"] = self.teams[one.team]
            else:
                one.warnings.append("team")
