"""How what this room keeps of a customer follows them into another record (merging/rows.py).

Also what the house below keeps of them by (subject_kind, subject_id): it does not know customers.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.customers import standing
from vinculo.customers.merging.follower import Follower, Pair, Stays
from vinculo.customers.merging.one_each import OneEach
from vinculo.customers.merging.own_values import OwnValues
from vinculo.customers.merging.pairs import Pairs
from vinculo.customers.merging.rows import NEVER, Rows, Way, doubled
from vinculo.customers.merging.stored import rows
from vinculo.customers.models import Customer

CONTACTS, RELATIONS = "customers_contactpoint", "customers_relationship"
RESERVED = "customers_reservedcontact"
IS_CUSTOMER = "t.subject_kind = 'customer'"

# One cannot be related to oneself, nor twice, nor belong to two groups.
_RELATED = f"""t.other_id = %(kept)s OR EXISTS (SELECT FROM {RELATIONS} k
    WHERE k.customer_id = %(kept)s AND k.kind = t.kind
      AND (k.other_id = t.other_id OR t.kind = 'belongs_to'))"""
_RELATED_TO = f"""t.customer_id = %(kept)s OR EXISTS (SELECT FROM {RELATIONS} k
    WHERE k.other_id = %(kept)s AND k.customer_id = t.customer_id AND k.kind = t.kind)"""
# From one of the two up to the other by at least one third.
_LOOP = f"""
WITH RECURSIVE above (begun, id, steps) AS (
    SELECT customer_id, other_id, 1 FROM {RELATIONS}
     WHERE kind = 'belongs_to' AND customer_id IN (%(kept)s, %(absorbed)s)
     UNION
    SELECT above.begun, one.other_id, above.steps + 1 FROM {RELATIONS} one
      JOIN above ON one.customer_id = above.id AND above.steps < 50
     WHERE one.kind = 'belongs_to')
SELECT 1 FROM above
 WHERE steps > 1 AND id IN (%(kept)s, %(absorbed)s) AND id <> begun LIMIT 1
"""


@dataclass(frozen=True, kw_only=True)
class Relations(Rows):
    def refuses(self, pair: Pair) -> str | Promise:
        if rows(_LOOP, pair.params):
            return _("One belongs to the group of the other through a third company.")
        return ""


@dataclass(frozen=True, kw_only=True)
class Blockings(Rows):
    def refuses(self, pair: Pair) -> str | Promise:
        blocked = f"{self.only} AND t.released_at IS NULL"
        sql = (
            f"SELECT 1 FROM {self.table} t WHERE {blocked}"
            f" AND {self.column} IN (%(kept)s, %(absorbed)s)"
        )
        return _("The data of one of them may not be used now.") if rows(sql, pair.params) else ""


@dataclass(frozen=True, slots=True)
class Erasures(Stays):
    """Who was erased is nobody any more, and nobody is made of them."""

    def refuses(self, pair: Pair) -> str | Promise:
        sql = f"SELECT 1 FROM {self.table} WHERE {self.column} IN (%(kept)s, %(absorbed)s)"
        return _("One of them was erased.") if rows(sql, pair.params) else ""


def _standing_of(pk: int) -> None:
    customer = Customer.objects.filter(pk=pk).first()
    if customer:
        standing.follow(customer)


def _by(of: str) -> str | Promise:
    return {
        "sources": _("only the other had a code in that system"),
        "values": _("only the other had that telephone or e-mail"),
        "numbers": _("only the other had that document"),
        "keys": _("only the other had that address"),
    }[of]


KNOWN: tuple[Follower, ...] = (
    Rows(
        table="customers_externalid", label=_("Codes in other systems"),
        belongs="t.source = ANY(%(sources)s)", because=_by("sources"),
    ),
    Rows(
        table="customers_identitydocument", label=_("Documents"),
        behind=doubled("customers_identitydocument", "kind", "country", "number"),
        belongs="t.number = ANY(%(numbers)s)", because=_by("numbers"),
    ),
    Rows(
        table=CONTACTS, label=_("Telephones and e-mails"),
        behind=f"t.value <> '' AND {doubled(CONTACTS, 'kind', 'value')}"
        f" OR t.value = '' AND {doubled(CONTACTS, 'kind', 'as_typed')}",
        gives_way=Way(
            "is_primary", "boolean",
            f"t.is_primary AND NOT EXISTS (SELECT FROM {CONTACTS} k"
            " WHERE k.customer_id = %(kept)s AND k.kind = t.kind AND k.is_primary)",
        ),
        belongs="t.value <> '' AND t.value = ANY(%(values)s)", because=_by("values"),
    ),
    Rows(
        table="customers_address", label=_("Addresses"),
        behind=f"t.key <> '' AND {doubled('customers_address', 'key')}"
        f" OR t.key = '' AND {doubled('customers_address', 'as_typed', 'city')}",
        belongs="t.key <> '' AND t.key = ANY(%(keys)s)", because=_by("keys"),
    ),
    OwnValues(
        table="customers_ownvalue", label=_("Our own data"),
        behind=doubled("customers_ownvalue", "field_id"),
    ),
    Rows(
        table="customers_ownvalue", column="refers_to", label=_("Records that name them"),
        only="t.field_id IN (SELECT id FROM shell_customfield WHERE refers_to = 'customer')",
    ),
    Rows(table="customers_remark", label=_("What we know"), belongs=NEVER),
    Rows(
        table="customers_customer_tags", label=_("Tags"),
        behind=doubled("customers_customer_tags", "tag_id"),
    ),
    Relations(table=RELATIONS, label=_("Relationships"), behind=_RELATED),
    Rows(
        table=RELATIONS, column="other_id", label=_("Relationships of others"), behind=_RELATED_TO
    ),
)  # fmt: skip

PERMISSION: tuple[Follower, ...] = (
    Rows(
        table="customers_consentrecord", label=_("Authorisations and withdrawals"),
        append_only=True,
        belongs="t.contact <> '' AND t.contact = ANY(%(values)s)", because=_by("values"),
    ),
    # On a day on which both were contacted, the absorbed one's count on after the kept one's.
    Rows(
        table=RESERVED, label=_("Contacts that count"),
        gives_way=Way(
            "ordinal", "smallint",
            f"t.ordinal + coalesce((SELECT max(k.ordinal) FROM {RESERVED} k"
            " WHERE k.customer_id = %(kept)s AND k.day = t.day), 0)",
        ),
    ),
    Rows(table="customers_contactdecision", label=_("Answers to senders"), append_only=True),
    OneEach(table="customers_recipientplace"),
)  # fmt: skip

RIGHTS: tuple[Follower, ...] = (
    Rows(table="customers_rightsrequest", label=_("Requests about their data"), belongs=NEVER),
    Blockings(table="customers_blocking", label=_("Blockings")),
    Rows(table="customers_legalhold", label=_("Legal holds"), belongs=NEVER),
    Erasures("customers_erasure", "customer_id", "a merge with who was erased is refused"),
)

# What is made of other things: it is made anew, and kept so that parting gives it back at once.
DERIVED: tuple[Follower, ...] = (
    OneEach(table="customers_standing", then=_standing_of),
    Rows(table="customers_classchange", label=_("Changes of class"), behind="true"),
    OneEach(table="customers_searchtext"),
    OneEach(table="customers_qualityscore"),
    Stays("customers_qualitydue", "customer_id", "a queue: who is not there is passed over"),
    Rows(table="customers_cleansingchange", label=_("Cleansed data")),
    Pairs(),
)

HOUSE: tuple[Follower, ...] = (
    Rows(
        table="shell_task", column="subject_id", only=IS_CUSTOMER, label=_("Tasks"), belongs=NEVER
    ),
    Rows(
        table="shell_following", column="subject_id", only=IS_CUSTOMER, label=_("Who follows them"),
        behind=(
            "EXISTS (SELECT FROM shell_following k WHERE k.subject_kind = 'customer'"
            " AND k.subject_id = %(kept)s AND k.person_id = t.person_id)"
        ),
    ),
    Rows(
        table="shell_draft", column="subject_id", only=IS_CUSTOMER, label=_("Drafts"),
        behind=(
            "EXISTS (SELECT FROM shell_draft k WHERE k.subject_kind = 'customer'"
            " AND k.subject_id = %(kept)s AND k.person_id = t.person_id AND k.form = t.form)"
        ),
    ),
    Rows(table="shell_notice", column="subject_id", only=IS_CUSTOMER, label=_("Notices")),
    Rows(table="shell_longjob", column="subject_id", only=IS_CUSTOMER, label=_("Long jobs")),
    Stays("shell_activity", "subject_id", "what happened is never changed; absorbed_ids names it"),
)  # fmt: skip

# What was, was of the record that it was of: `absorbed_ids` leads from one to the other.
_WAS = "what was is never changed; absorbed_ids names it"
HISTORY: tuple[Follower, ...] = tuple(
    Stays(f"{table}event", column, _WAS)
    for table, column in (
        ("customers_customer", "pgh_obj_id"),
        ("customers_identitydocument", "customer_id"),
        ("customers_contactpoint", "customer_id"),
        ("customers_address", "customer_id"),
        ("customers_externalid", "customer_id"),
        ("customers_remark", "customer_id"),
        ("customers_customertag", "customer_id"),
        ("customers_ownvalue", "customer_id"),
        ("customers_relationship", "customer_id"),
        ("customers_relationship", "other_id"),
        ("shell_task", "subject_id"),
    )
)

FOLLOWERS = (*KNOWN, *PERMISSION, *RIGHTS, *DERIVED, *HOUSE, *HISTORY)
