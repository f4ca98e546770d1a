"""What the company writes down of a customer in fields of its own, as facts of the page."""

from django.urls import reverse

from vinculo.customers.models import Customer, OwnValue
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.registry import references
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.custom.telling import Names, in_words, names_in
from vinculo.shell.custom.values import values_of
from vinculo.workspace.customer.fact import Fact


def own_facts(customer: Customer, viewer: User, may_edit: bool) -> tuple[Fact, ...]:
    """In the company's order; what is empty is there only for who may fill it in."""
    seen = seen_by(viewer, OwnValue.records)
    if not seen:
        return ()
    said = values_of(OwnValue, [customer.pk]).get(customer.pk, {})
    names, limits = names_in(seen, [said], viewer), field_limits(viewer)
    found = []
    for one in seen:
        writes = may_edit and limits.writes(one.limited_as)
        text = in_words(one, said.get(one.key), names)
        if text or writes:
            href = _page(one, said.get(one.key), names)
            found.append(Fact(one.name if writes else "", one.label, text, href))
    return tuple(found)


def _page(definition: Definition, said: object, names: Names) -> str:
    """Of the record that it names, where the viewer may read it and it has a page."""
    to = references().get(definition.refers_to)
    if to and to.page and isinstance(said, int) and (definition.refers_to, said) in names:
        return reverse(to.page, args=[said])
    return ""
