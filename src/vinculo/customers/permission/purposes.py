"""What customers are contacted for: one purpose for each kind, and those that a company adds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from vinculo.customers.events import NoticePublished, PurposesChanged
from vinculo.customers.models import ContactPurpose, Notice
from vinculo.customers.models.consent import PurposeKind
from vinculo.customers.permission.engine import Kind, Purpose
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.kept import kept


@dataclass(frozen=True, slots=True)
class NamedPurpose:
    purpose: Purpose
    own_name: str

    @property
    def slug(self) -> str:
        return self.purpose.slug

    @property
    def name(self) -> str:
        return self.own_name or str(PurposeKind(self.purpose.kind).label)


BUILT_IN = tuple(NamedPurpose(Purpose(kind.value, kind), "") for kind in Kind)


@kept("contact_rules")
def purposes() -> tuple[NamedPurpose, ...]:
    own = ContactPurpose.objects.filter(is_active=True).order_by("name")
    return BUILT_IN + tuple(
        NamedPurpose(Purpose(one.slug, Kind(one.kind)), one.name) for one in own
    )


def purpose_of(slug: str) -> Purpose:
    """KeyError when there is none."""
    return next((one.purpose for one in purposes() if one.slug == slug), None) or _missing(slug)


def purpose_name(slug: str) -> str:
    return next((one.name for one in purposes() if one.slug == slug), slug)


def _missing(slug: str) -> Purpose:
    raise KeyError(slug)


@transaction.atomic
def set_purposes(said: Mapping[str, Mapping[str, Any]], by: Actor) -> bool:
    """These, by slug; nothing that somebody may have authorised goes: the others are put away."""
    there = {one.slug: one for one in ContactPurpose.objects.select_for_update()}
    changed = [
        slug
        for slug, row in said.items()
        if slug not in there
        or any(getattr(there[slug], name) != value for name, value in row.items())
    ]
    away = [slug for slug, one in there.items() if one.is_active and slug not in said]
    for slug in changed:
        ContactPurpose.objects.update_or_create(slug=slug, defaults=said[slug])
    ContactPurpose.objects.filter(slug__in=away).update(is_active=False)
    if changed or away:
        announce(PurposesChanged(sorted([*changed, *away])), by)
    return bool(changed or away)


@transaction.atomic
def publish_notice(purpose: str, language: str, text: str, by: Actor) -> Notice:
    """A new version; two at once: the second is refused by the database."""
    of = Notice.objects.filter(purpose=purpose, language=language)
    last = of.aggregate(last=Max("version"))["last"] or 0
    made = Notice.objects.create(
        purpose=purpose, language=language, version=last + 1, text=text,
        published_at=timezone.now(), published_by_id=by.user_id, published_by_name=by.name,
    )  # fmt: skip
    announce(NoticePublished(purpose, language, made.version), by)
    return made


def notice_in_force(purpose: str, language: str) -> Notice | None:
    """The last version in the language, or else in any."""
    of = Notice.objects.filter(purpose=purpose)
    mine = of.filter(language=language).order_by("-version").first()
    return mine or of.order_by("-published_at").first()
