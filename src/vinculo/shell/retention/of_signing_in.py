"""The terms of who entered, from where, and who looked as whom."""

from datetime import datetime
from typing import Any

from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import SignInLink
from vinculo.shell.retention.deleting import delete_rows, old_rows
from vinculo.shell.retention.term import Held, Term
from vinculo.shell.signin.models import OpenSession


def _unseen(before: datetime) -> Any:
    return OpenSession.objects.filter(seen_at__lt=before).order_by("pk")


def _sessions(before: datetime, held: Held, limit: int) -> int:
    return int(_unseen(before)[:limit].count())


@transaction.atomic
def _end_sessions(before: datetime, held: Held, limit: int) -> int:
    """Whoever comes back with that browser signs in again."""
    rows = dict(_unseen(before).values_list("pk", "key")[:limit])
    Session.objects.filter(session_key__in=rows.values()).delete()
    return OpenSession.objects.filter(pk__in=rows).delete()[0]


def _old_links(before: datetime) -> Any:
    return SignInLink.objects.filter(expires_at__lt=before).order_by("pk")


def _links(before: datetime, held: Held, limit: int) -> int:
    return int(_old_links(before)[:limit].count())


def _forget_links(before: datetime, held: Held, limit: int) -> int:
    ids = list(_old_links(before).values_list("pk", flat=True)[:limit])
    return int(SignInLink.objects.filter(pk__in=ids).delete()[0])


def _views(before: datetime, held: Held, limit: int) -> int:
    return old_rows("shell_viewas", "ended_at", before, limit)


def _forget_views(before: datetime, held: Held, limit: int) -> int:
    return delete_rows("shell_viewas", "ended_at", before, limit)


TERMS = (
    Term(
        "sessions", _("Browsers in which people were signed in"),
        _("Which browser, since when and last used when. A session that old ends."),
        3, 1, _sessions, _end_sessions,
    ),
    Term(
        "links", _("Links to sign in"),
        _("That a link was made for somebody, and when it was used. They work for hours only."),
        6, 1, _links, _forget_links,
    ),
    Term(
        "views_as", _("Who looked as another person"),
        _("With the reason and the minutes; that it happened stays in the record of everything."),
        24, 6, _views, _forget_views,
    ),
)  # fmt: skip
