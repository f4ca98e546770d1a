"""Keep, offer and forget what somebody is writing."""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta

from django.utils import timezone

from vinculo.shell.accounts.models import User
from vinculo.shell.drafts.models import FORMS, Draft

LONGEST = 64_000  # characters of one draft
MOST = 50  # of one person; the oldest go
KEPT_FOR = timedelta(days=30)
Fields = Mapping[str, Sequence[str]]


def keep_draft(person: User, form: str, about: int, fields: Fields) -> bool:
    """False when it is too long to be kept."""
    if len(json.dumps(fields)) > LONGEST:
        return False
    Draft.objects.update_or_create(
        person=person, form=form, subject_id=about,
        defaults={
            "subject_kind": FORMS[form], "fields": fields, "saved_at": timezone.now()
        },
    )  # fmt: skip
    older = Draft.objects.filter(person=person).order_by("-saved_at").values("pk")[MOST:]
    Draft.objects.filter(pk__in=list(older.values_list("pk", flat=True))).delete()
    return True


def draft_of(person: User, form: str, about: int) -> Draft | None:
    return Draft.objects.filter(person=person, form=form, subject_id=about).first()


def drop_draft(person: User, form: str, about: int = 0) -> None:
    """It was sent, or is not wanted."""
    Draft.objects.filter(person=person, form=form, subject_id=about).delete()


def forget_old_drafts() -> None:
    Draft.objects.filter(saved_at__lt=timezone.now() - KEPT_FOR).delete()
