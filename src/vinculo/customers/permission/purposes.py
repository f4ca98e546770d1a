"""What customers are contacted for: one purpose for each kind, and those that a company adds."""

from dataclasses import dataclass

from django.db.models import Max
from django.utils import timezone

from vinculo.customers.models import ContactPurpose, Notice
from vinculo.customers.models.consent import PurposeKind
from vinculo.customers.permission.engine import Kind, Purpose
from vinculo.shell.accounts.actor import Actor
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


def publish_notice(purpose: str, language: str, text: str, by: Actor) -> Notice:
    """A new version; two at once: the second is refused by the database."""
    of = Notice.objects.filter(purpose=purpose, language=language)
    last = of.aggregate(last=Max("version"))["last"] or 0
    return Notice.objects.create(
        purpose=purpose, language=language, version=last + 1, text=text,
        published_at=timezone.now(), published_by_id=by.user_id, published_by_name=by.name,
    )  # fmt: skip


def notice_in_force(purpose: str, language: str) -> Notice | None:
    """The last version in the language, or else in any."""
    of = Notice.objects.filter(purpose=purpose)
    mine = of.filter(language=language).order_by("-version").first()
    return mine or of.order_by("-published_at").first()
