"""What can be put right on the page: a fact's form, and the verb behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _

from vinculo.customers import recording, undoing
from vinculo.customers.changing import WRITTEN, written
from vinculo.customers.details import add_detail, detail_form, rewrite_detail
from vinculo.customers.events import CustomerAssigned, CustomerChanged, DetailChanged
from vinculo.customers.forms import IdentityForm, OwnerForm
from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.own import done_to_own, own_form, write_own
from vinculo.customers.removal import take_away
from vinculo.customers.rights.returning import PerhapsErased
from vinculo.customers.seeing import only_writable, writes_detail
from vinculo.customers.undoing import Done
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import PREFIX
from vinculo.shell.custom.values import values_of
from vinculo.shell.editing.lately import lately_of, names_field
from vinculo.shell.editing.marks import SHOWN

# Fields of the record that are read and written together.
TOGETHER = {"name": ("kind", "given_names", "surnames", "name")}
NEW = "nuevo"


@dataclass(slots=True)
class Editor:
    """`save` writes what a valid form says: what was done, or None when it is so already."""

    key: str
    form: Any
    save: Callable[[], Done | None]
    remove: Callable[[], Done | None] | None = None
    what: str = ""
    note: str = ""  # what happened to it meanwhile
    forgotten: str = ""  # it comes to be called like somebody who was forgotten

    @property
    def place(self) -> str:
        """Among which facts it stands when it is none of them yet."""
        return {"": "master", "remark": "known", "own": "own"}.get(self.what, "reach")

    @property
    def is_new(self) -> bool:
        return self.key.endswith(f"-{NEW}")

    @property
    def title(self) -> str:
        if self.is_new:
            return {
                "contact": _("Telephone or e-mail"), "address": _("Address"),
                "document": _("Document"), "remark": _("What we know"),
            }[self.what]  # fmt: skip
        return str(next(iter(self.form.fields.values())).label or "")


def editor_for(key: str, customer: Customer, viewer: User, data: Any = None) -> Editor:
    """404 for what is not there, or not theirs to write."""
    what, _dash, number = key.partition("-")
    if number and what in WRITTEN and writes_detail(viewer, what):
        return _detail(key, what, number, customer, viewer, data)
    if key == "owner":
        return _owner(customer, viewer, data)
    if key.startswith(PREFIX):
        return _own(key, customer, viewer, data)
    return _fields(key, customer, viewer, data)


def _own(key: str, customer: Customer, viewer: User, data: Any) -> Editor:
    """A field that the company made."""
    form = own_form(viewer, customer, data, only=key)
    if key not in form.fields:
        raise Http404

    def save() -> Done | None:
        before = values_of(OwnValue, [customer.pk]).get(customer.pk, {})
        if write_own(customer, form.own, Actor.person(viewer)):
            return done_to_own(customer, before)
        return None

    return Editor(key, form, save, what="own")


def _fields(key: str, customer: Customer, viewer: User, data: Any) -> Editor:
    form = IdentityForm(data, instance=customer)
    form.lately = lately_of(("customer", customer.pk), CustomerChanged.kind, names_field)
    only_writable(form, viewer)
    names = TOGETHER.get(key, (key,))
    if not set(names) <= set(form.fields):
        raise Http404
    for name in set(form.fields) - set(names):
        del form.fields[name]

    def save() -> Done | None:
        before, by = undoing.fields_of(customer), Actor.person(viewer)
        try:
            if recording.change_customer(customer, form.cleaned_data, by, "another" in data):
                return undoing.fields_changed(customer, before)
        except PerhapsErased as doubt:
            editor.forgotten = str(doubt)
            customer.refresh_from_db()
        return None

    editor = Editor(key, form, save)
    return editor


def _owner(customer: Customer, viewer: User, data: Any) -> Editor:
    form = OwnerForm(data, initial={"owner": customer.owner_id})
    about = ("customer", customer.pk)
    form.lately = lately_of(about, CustomerAssigned.kind, lambda _payload, _name: True)

    def save() -> Done | None:
        before, owner = customer.owner_id, form.cleaned_data["owner"]
        if before == (owner.pk if owner else None):
            return None
        recording.assign(customer, owner, Actor.person(viewer))
        return undoing.owner_changed(customer, before)

    return Editor("owner", form, save)


def _detail(
    key: str, what: str, number: str, customer: Customer, viewer: User, data: Any
) -> Editor:
    model = recording.DETAILS[what]
    if number == NEW:
        return _new(what, customer, viewer, data)
    detail = model.objects.filter(customer=customer, pk=_number(number)).first()
    if detail is None:
        return _gone(what, customer, viewer, data)
    form: Any = detail_form(what, customer, data, initial=written(what, detail))
    form.lately = lately_of(
        ("customer", customer.pk), DetailChanged.kind,
        lambda payload, name: payload["detail_id"] == detail.pk and name in payload["fields"],
    )  # fmt: skip

    def save() -> Done | None:
        before = written(what, detail)
        if rewrite_detail(what, customer, detail, form, viewer):
            return undoing.detail_changed(customer, what, detail, before)
        return None

    def remove() -> Done | None:
        kept = take_away(customer, what, detail.pk, Actor.person(viewer))
        return undoing.detail_removed(customer, kept) if kept else None

    return Editor(key, form, save, remove, what)


def _new(what: str, customer: Customer, viewer: User, data: Any) -> Editor:
    form: Any = detail_form(what, customer, data)

    def save() -> Done | None:
        detail = add_detail(what, customer, form, viewer)
        return undoing.detail_added(customer, what, detail) if detail else None

    return Editor(f"{what}-{NEW}", form, save, what=what)


def _gone(what: str, customer: Customer, viewer: User, data: Any) -> Editor:
    """Somebody took it away meanwhile: what was typed is not lost, it would be a new one."""
    if data is None:
        raise Http404
    sent = data.copy()
    sent.pop(f"{what}-{SHOWN}", None)  # it was shown another record of the same kind
    editor = _new(what, customer, viewer, sent)
    editor.note = _("Somebody removed it meanwhile. Save it again if it still holds.")
    return editor


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise Http404
    return int(text)
