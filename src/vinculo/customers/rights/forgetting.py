"""How this room forgets a customer: the record stays, empty, under its number."""

from collections.abc import Mapping

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from vinculo.customers.models import (
    Address,
    CleansingChange,
    ConsentEvidence,
    ConsentRecord,
    ContactPoint,
    Customer,
    DuplicatePair,
    ExternalId,
    IdentityCheck,
    IdentityDocument,
    LegalHold,
    OwnValue,
    RecipientPlace,
    Relationship,
    Remark,
    RightsAnswer,
    RightsFile,
    RightsIntake,
    RightsRequest,
    RightsStep,
    Tag,
    TaughtMeaning,
)
from vinculo.customers.models.held_back import Blocking
from vinculo.customers.permission.evidence import path_of
from vinculo.customers.rights.files import drop_files
from vinculo.customers.search import index_customers
from vinculo.lib.text import fold, sort_key, words
from vinculo.shell.audit.forgetting import ERASURE, forgetting
from vinculo.shell.custom.values import forget_references
from vinculo.shell.history.forgetting import forget_rows
from vinculo.shell.personal_data import Forgotten

# Where people write as they like, about anybody.
FREE = (
    ("customers_remark", "text"),
    ("customers_relationship", "note"),
    ("customers_ownvalue", "text"),
    ("customers_contactpoint", "label"),
    ("customers_rightsrequest", "asked"),
    ("customers_rightsintake", "known_by"),
    ("customers_rightsstep", "text"),
    ("customers_rightsanswer", "text"),
    ("customers_blocking", "because"),
    ("customers_blocking", "released_because"),
    ("customers_legalhold", "because"),
    ("customers_legalhold", "lifted_because"),
    ("customers_tombstone", "lifted_because"),
)


def forget(who: Forgotten) -> Mapping[str, int]:
    customer = Customer.objects.get(pk=who.customer_id)
    known = list(_taught_by(customer, who).values_list("pk", flat=True))
    counts = {name: _delete(model, who) for name, model in _GONE.items()}
    counts["relationships"] = Relationship.objects.filter(
        Q(customer=customer) | Q(other=customer)
    ).delete()[0]
    CleansingChange.objects.filter(customer_id=customer.pk).update(before={}, after={})
    DuplicatePair.objects.filter(Q(left=customer) | Q(right=customer)).delete()
    counts["consents"] = _blank_consents(customer)
    counts["own_data"] += forget_references(OwnValue, "customer", [customer.pk])
    counts["taught"] = TaughtMeaning.objects.filter(pk__in=known).delete()[0]
    counts["elsewhere"] = sum(who.blank_column(table, column) for table, column in FREE)
    _blank_desk(customer)
    _blank_record(customer, who)
    counts["earlier_states"] = forget_rows(
        Customer, sorted({customer.pk, *(customer.absorbed_ids or ())})
    )
    return counts


_GONE = {
    "documents": IdentityDocument,
    "contact_points": ContactPoint,
    "addresses": Address,
    "codes": ExternalId,
    "remarks": Remark,
    "own_data": OwnValue,
    "place": RecipientPlace,
}


def _delete(model: type, who: Forgotten) -> int:
    count, _by_model = model.objects.filter(  # type: ignore[attr-defined]
        customer_id=who.customer_id
    ).delete()
    return int(count)


def _blank_record(customer: Customer, who: Forgotten) -> None:
    tags = list(customer.tags.values_list("pk", flat=True))
    customer.tags.clear()
    Tag.objects.filter(pk__in=tags, customers=None).delete()
    before = _words(who)
    name = _("Erased customer %(number)s") % {"number": customer.pk}
    Customer.objects.filter(pk=customer.pk).update(
        name=name, sort_name=sort_key(name)[:300], given_names="", surnames="", birth_on=None,
        city="", industry="", preferred_channel="", since_on=None,
    )  # fmt: skip
    index_customers([customer.pk])
    with connection.cursor() as cursor:
        # Words of the vocabulary that nobody has any more.
        cursor.execute(
            "DELETE FROM customers_nameword WHERE word = ANY(%s) AND NOT EXISTS ("
            "SELECT FROM customers_searchtext WHERE words @@ to_tsquery('simple', quote_literal("
            "customers_nameword.word)))",
            [[word[:80] for word in before]],
        )


def _blank_consents(customer: Customer) -> int:
    """What was authorised and when stays, as the proof that it was; by which number goes."""
    kept = list(ConsentEvidence.objects.filter(
        pk__in=ConsentRecord.objects.filter(customer=customer).values("evidence_id")
    ))  # fmt: skip
    with forgetting(ERASURE):
        count = ConsentRecord.objects.filter(customer=customer).update(
            contact="", source_detail="", ip=None, user_agent=""
        )
        ConsentEvidence.objects.filter(pk__in=[one.pk for one in kept]).update(file_name="")
    for evidence in kept:
        path_of(evidence).unlink(missing_ok=True)
    return count


def _blank_desk(customer: Customer) -> None:
    """Their requests stay as numbers, days and hashes."""
    requests = RightsRequest.objects.filter(customer=customer)
    ids = list(requests.values_list("pk", flat=True))
    drop_files(RightsFile.objects.filter(request_id__in=ids))
    requests.update(applicant="", represents="", answer_to="", asked="", extended_because="")
    written = RightsStep.objects.filter(request_id__in=ids)
    written.filter(what__in=("note", "extended")).update(text="")
    RightsAnswer.objects.filter(request_id__in=ids).update(text="")
    RightsIntake.objects.filter(request_id__in=ids).update(known_by="")
    IdentityCheck.objects.filter(request_id__in=ids).update(note="")
    Blocking.objects.filter(customer=customer).update(because="", released_because="")
    LegalHold.objects.filter(customer=customer).update(because="", lifted_because="")


def _taught_by(customer: Customer, who: Forgotten) -> QuerySet[TaughtMeaning]:
    """What was taught from what is theirs alone: texts of their own, words of their name."""
    texts = {fold(text) for text in _typed(customer)}
    own = _words(who)
    others = _words_of_others(own, customer.pk)
    alone = [word for word in own if word not in others]
    return TaughtMeaning.objects.filter(
        Q(typed__in=texts) | Q(meaning__in=_typed(customer)) | Q(kind="name", typed__in=alone)
    )


def _words(who: Forgotten) -> list[str]:
    return sorted({word for name in who.called for word in words(name)})


def _typed(customer: Customer) -> list[str]:
    found = list(customer.contacts.values_list("as_typed", flat=True))
    found += customer.contacts.exclude(value="").values_list("value", flat=True)
    found += customer.addresses.values_list("as_typed", flat=True)
    return found


def _words_of_others(own: list[str], customer_id: int) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT word FROM unnest(%s::text[]) AS own(word) WHERE EXISTS ("
            "SELECT FROM customers_searchtext WHERE customer_id <> %s"
            " AND words @@ to_tsquery('simple', quote_literal(own.word)))",
            [own, customer_id],
        )
        return {word for (word,) in cursor.fetchall()}
