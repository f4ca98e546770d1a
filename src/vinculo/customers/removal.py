"""Take a detail off a record, and bring it back as it was."""

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import ForeignKey, Model

from vinculo.customers import recording
from vinculo.customers.events import DetailAdded
from vinculo.customers.models import ContactPoint, Customer
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

Kept = dict[str, Any]


@transaction.atomic
def take_away(customer: Customer, what: str, pk: int, by: Actor) -> Kept | None:
    """What `bring_back` needs, in plain values; None when there is no such detail."""
    if what == "tag":
        tag = customer.tags.filter(pk=pk).first()
        if tag is None:
            return None
        recording.untag(customer, tag.name, by)
        return {"customer": customer.pk, "what": what, "id": pk, "name": tag.name}
    model = recording.DETAILS.get(what)
    detail = model.objects.filter(customer=customer, pk=pk).first() if model else None
    if model is None or detail is None:
        return None
    fields = {
        field.attname: None
        if getattr(detail, field.attname) is None
        else field.value_to_string(detail)
        for field in model._meta.concrete_fields
    }
    recording.remove_detail(customer, what, pk, by)
    return {"customer": customer.pk, "what": what, "id": pk, "fields": fields}


@transaction.atomic
def bring_back(customer: Customer, kept: Kept, by: Actor) -> bool:
    """Under its old number. False when somebody wrote the same down meanwhile, or it cannot be."""
    what = kept["what"]
    if what == "tag":
        recording.tag(customer, kept["name"], by)
        return True
    detail = _detail(recording.DETAILS[what], kept["fields"])
    if detail is None:
        return False
    if isinstance(detail, ContactPoint) and detail.is_primary:
        others = customer.contacts.filter(kind=detail.kind, is_primary=True)
        detail.is_primary = not others.exists()
    again = {
        field.attname: getattr(detail, field.attname) for field in detail._meta.concrete_fields
    }
    try:
        with transaction.atomic():
            detail.save(force_insert=True)
            # Saving would date it now.
            type(detail)._default_manager.filter(pk=detail.pk).update(**again)
    except IntegrityError:
        return False
    text = str(detail)
    announce(DetailAdded(customer.pk, what, text), by)
    return True


def _detail(model: type[Model], fields: dict[str, str | None]) -> Model | None:
    """None when what it pointed to is gone: those keys are only checked at the very end."""
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        value = fields[field.attname]
        values[field.attname] = None if value is None else field.to_python(value)
        if isinstance(field, ForeignKey) and value is not None:
            there = field.related_model._default_manager.filter(pk=value)  # type: ignore[union-attr]
            if there.exists():
                continue
            if not field.null:
                return None
            values[field.attname] = None
    return model(**values)
