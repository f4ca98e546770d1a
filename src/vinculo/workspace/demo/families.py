"""Who lives with whom, and which companies are one owner's; who decides and who pays there."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from vinculo.customers.models import Customer, Relationship
from vinculo.workspace.demo.words.cast import CAST

Kind = Relationship.Kind
LOOKED_THROUGH = 4000  # of the first customers; a larger company has no more of them
HOMES, MOST_AT_HOME = 40, 4
GROUPS, SISTERS = 6, 3

Person = tuple[int, str, str, str]  # number, given names, surnames, city


def write_families() -> int:
    """The same in every company of one size: by number, without chance."""
    others = Customer.objects.filter(pk__gt=len(CAST)).order_by("pk")
    found = others.filter(kind="person").exclude(surnames="")
    people = list(found.values_list("pk", "given_names", "surnames", "city")[:LOOKED_THROUGH])
    homes = list(_homes(people))[:HOMES]
    firms = others.filter(kind="organisation")[: GROUPS * (SISTERS + 1)]
    ties = [tie for home in homes for tie in _household(home)]
    at_home = {pk for home in homes for pk in home}
    deciders = [pk for pk, *_rest in people if pk not in at_home]
    ties += _groups(list(firms.values_list("pk", flat=True)), deciders)
    Relationship.objects.bulk_create(ties, ignore_conflicts=True)
    return len(ties)


def _homes(people: Sequence[Person]) -> Iterator[list[int]]:
    """Of one surname in one city. Who begins with the same letter may be one, written twice."""
    found: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for pk, given, surnames, city in people:
        if given and city:
            found[surnames.split()[0], city].setdefault(given[0], pk)
    first = sorted((list(home.values()) for home in found.values() if len(home) > 1), key=min)
    yield from (home[:MOST_AT_HOME] for home in first)


def _household(home: Sequence[int]) -> Iterator[Relationship]:
    head, *rest = home
    for one in rest:
        yield Relationship(customer_id=one, other_id=head, kind=Kind.HOUSEHOLD)
    yield Relationship(customer_id=head, other_id=rest[0], kind=Kind.DECIDES)
    yield Relationship(customer_id=head, other_id=rest[-1], kind=Kind.PAYS)


def _groups(firms: Sequence[int], people: Sequence[int]) -> list[Relationship]:
    """Each parent with its sisters; its owner decides for all, an accountant pays for two."""
    ties: list[Relationship] = []
    for number in range(len(firms) // (SISTERS + 1)):
        parent, *sisters = firms[number * (SISTERS + 1) : (number + 1) * (SISTERS + 1)]
        ties += [Relationship(customer_id=one, other_id=parent, kind=Kind.BELONGS_TO)
                 for one in sisters]  # fmt: skip
        if len(people) > 2 * number + 1:
            owner, pays = people[2 * number : 2 * number + 2]
            ties.append(
                Relationship(customer_id=owner, other_id=parent, kind=Kind.DECIDES, note="Dueño")
            )
            ties += [Relationship(customer_id=pays, other_id=one, kind=Kind.PAYS, note="Contadora")
                     for one in sisters[:2]]  # fmt: skip
    return ties
