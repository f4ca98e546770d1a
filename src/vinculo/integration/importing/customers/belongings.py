"""What belongs to a customer: ids, documents, contact points, addresses, tags, remarks."""

from typing import Any

from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
    Remark,
    Tag,
)
from vinculo.customers.recording import understand_address
from vinculo.customers.understanding.dictionary import taught
from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.run import Run
from vinculo.integration.models import ImportChange
from vinculo.lib.text import fold

Pairs = list[tuple[int, Draft]]


def add_belongings(run: Run, new: Pairs, known: Pairs) -> dict[str, list[int]]:
    """Add what is not there yet; answers whose, by what was added."""
    pairs = new + known
    present = [pk for pk, _draft in known]
    return {
        "ids": _add_ids(run, pairs, present),
        "documents": _add_documents(run, pairs, present),
        "contact_points": _add_contacts(run, pairs, present),
        "addresses": _add_addresses(run, pairs, present),
        "tags": _add_tags(run, pairs, present),
        "remarks": _add_remarks(run, pairs, present),
    }


def _store(model: Any, records: list[Any]) -> list[int]:
    model.objects.bulk_create(records, batch_size=1000)
    return [record.customer_id for record in records]


def _add_ids(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    source = run.job.source
    seen = set(
        ExternalId.objects.filter(source=source, customer_id__in=present).values_list(
            "customer_id", "value"
        )
    )
    wanted = {(pk, one.external_id) for pk, one in pairs if one.external_id} - seen
    return _store(
        ExternalId,
        [
            ExternalId(customer_id=pk, source=source, value=value, import_id=run.job.pk)
            for pk, value in sorted(wanted)
        ],
    )


def _add_documents(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    seen = set(
        IdentityDocument.objects.filter(customer_id__in=present).values_list(
            "customer_id", "number"
        )
    )
    records = []
    for pk, one in pairs:
        document = one.document
        if document and (pk, document.number[:60]) not in seen:
            seen.add((pk, document.number[:60]))
            records.append(
                IdentityDocument(
                    customer_id=pk, kind=document.kind, country=document.country,
                    as_typed=document.as_typed[:60], number=document.number[:60],
                    is_valid=document.is_valid, import_id=run.job.pk,
                )
            )  # fmt: skip
    return _store(IdentityDocument, records)


def _add_contacts(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    points = ContactPoint.objects.filter(customer_id__in=present)
    seen, has_primary = set(), set()
    for pk, kind, value, typed, primary in points.values_list(
        "customer_id", "kind", "value", "as_typed", "is_primary"
    ):
        seen.add((pk, kind, value or typed))
        if primary:
            has_primary.add((pk, kind))
    records = []
    for pk, one in pairs:
        for contact in one.contacts:
            key = (pk, contact.kind, contact.value or contact.as_typed)
            if key in seen:
                continue
            seen.add(key)
            records.append(
                ContactPoint(
                    customer_id=pk, kind=contact.kind, as_typed=contact.as_typed,
                    value=contact.value, reversed_digits=contact.reversed_digits,
                    is_valid=contact.is_valid, is_primary=(pk, contact.kind) not in has_primary,
                    import_id=run.job.pk,
                )
            )  # fmt: skip
            has_primary.add((pk, contact.kind))
    return _store(ContactPoint, records)


def _add_addresses(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    known = taught("address")
    there = Address.objects.filter(customer_id__in=present)
    seen = {(pk, fold(typed)) for pk, typed in there.values_list("customer_id", "as_typed")}
    records = []
    for pk, one in pairs:
        if one.address and (pk, fold(one.address["as_typed"])) not in seen:
            seen.add((pk, fold(one.address["as_typed"])))
            address = Address(customer_id=pk, import_id=run.job.pk, **one.address)
            understand_address(address, address.country or run.company.country, known)
            records.append(address)
    return _store(Address, records)


def _add_tags(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    names = {name for _pk, one in pairs for name in one.tags}
    if not names:
        return []
    Tag.objects.bulk_create([Tag(name=name) for name in sorted(names)], ignore_conflicts=True)
    tags = dict(Tag.objects.filter(name__in=names).values_list("name", "pk"))
    through = Customer.tags.through
    there = set(
        through.objects.filter(customer_id__in=present).values_list("customer_id", "tag_id")
    )
    wanted = {(pk, tags[name]) for pk, one in pairs for name in one.tags} - there
    made = through.objects.bulk_create(
        through(customer_id=pk, tag_id=tag) for pk, tag in sorted(wanted)
    )
    _note(run, "tag", [link.pk for link in made])
    return [link.customer_id for link in made]


def _add_remarks(run: Run, pairs: Pairs, present: list[int]) -> list[int]:
    there = set(Remark.objects.filter(customer_id__in=present).values_list("customer_id", "text"))
    wanted = [(pk, one.remark) for pk, one in pairs if one.remark and (pk, one.remark) not in there]
    made = Remark.objects.bulk_create(
        [
            Remark(customer_id=pk, text=text, person_id=run.by.user_id, person_name=run.by.name)
            for pk, text in dict.fromkeys(wanted)
        ]
    )
    _note(run, "remark", [remark.pk for remark in made])
    return [remark.customer_id for remark in made]


def _note(run: Run, kind: str, ids: list[int]) -> None:
    """They do not know their import themselves; undoing finds them here."""
    ImportChange.objects.bulk_create(
        ImportChange(importing_id=run.job.pk, record_kind=kind, record_id=pk, before={}, after={})
        for pk in ids
    )
