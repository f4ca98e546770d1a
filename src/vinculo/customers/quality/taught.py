"""Look after the company's dictionary: where a meaning is used, and take it back."""

from collections.abc import Sequence

from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from vinculo.customers.models import TaughtMeaning
from vinculo.customers.quality.events import MeaningTakenBack
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import CONTACTS
from vinculo.shell.activity.announcing import announce

Kind = TaughtMeaning.Kind

# Names are looked up in the index of words; the rest by the text as typed, folded by us.
_NAMES = """
SELECT asked.id, (SELECT count(*) FROM (
         SELECT FROM customers_searchtext t
          WHERE t.words @@ quote_literal(asked.typed)::tsquery LIMIT 1000) few)
  FROM unnest(%(ids)s::bigint[], %(typed)s::text[]) AS asked(id, typed)
"""
_TEXTS = """
SELECT asked.id, count(*) FROM unnest(%(ids)s::bigint[], %(typed)s::text[]) AS asked(id, typed)
  JOIN {table} record ON lower(record.as_typed) = asked.typed GROUP BY asked.id
"""
_TABLES = {
    Kind.PHONE: "customers_contactpoint", Kind.EMAIL: "customers_contactpoint",
    Kind.ADDRESS: "customers_address",
}  # fmt: skip


def kinds_for(viewer: User) -> list[Kind]:
    """Whoever may not see telephones and e-mails does not read them here."""
    if field_limits(viewer).sees(CONTACTS):
        return list(Kind)
    return [kind for kind in Kind if kind not in (Kind.PHONE, Kind.EMAIL)]


def meanings_for(viewer: User) -> "QuerySet[TaughtMeaning]":
    return TaughtMeaning.objects.filter(kind__in=kinds_for(viewer))


def uses(meanings: Sequence[TaughtMeaning]) -> dict[int, int]:
    """In how many records each is written; of names a thousand at most are counted."""
    found: dict[int, int] = {}
    for kinds, statement in (
        ({Kind.NAME}, _NAMES),
        ({Kind.PHONE, Kind.EMAIL}, _TEXTS.format(table=_TABLES[Kind.PHONE])),
        ({Kind.ADDRESS}, _TEXTS.format(table=_TABLES[Kind.ADDRESS])),
    ):
        asked = [one for one in meanings if one.kind in kinds]
        if asked:
            with connection.cursor() as cursor:
                cursor.execute(
                    statement,
                    {"ids": [one.pk for one in asked], "typed": [one.typed for one in asked]},
                )
                found |= dict(cursor.fetchall())
    return found


def role_name(one: TaughtMeaning) -> str:
    """A word of a name means given, surname or organisation; the rest is a text."""
    if one.kind != Kind.NAME:
        return one.meaning
    return {
        "given": _("a given name"),
        "surname": _("a surname"),
        "organisation": _("part of an organisation's name"),
    }.get(one.meaning, one.meaning)


@transaction.atomic
def take_back(one: TaughtMeaning, by: Actor) -> None:
    """From the next reading on; what was read so before stays until it is cleansed."""
    typed, meaning = one.typed, one.meaning
    one.delete()
    announce(MeaningTakenBack(typed, meaning), by)
