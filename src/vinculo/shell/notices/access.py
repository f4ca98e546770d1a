"""The only door to notices: one's own, and of them those whose subject one may still read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.registry import wordings
from vinculo.shell.notices.models import Notice
from vinculo.shell.notices.registry import subjects, tellings
from vinculo.shell.notices.topics import MENTIONS, TOPICS


@dataclass(frozen=True, slots=True)
class Line:
    """A notice as it reads in the active language."""

    notice: Notice
    icon: str
    text: str
    about: str  # the record's name
    url: str
    topic: str


def notice_for(user: User, pk: int) -> Notice:
    return get_object_or_404(Notice, pk=pk, person=user)


def lines(user: User, notices: Iterable[Notice]) -> Sequence[Line]:
    """Without those about something that the person may not read any more."""
    found = list(notices)
    ids: dict[str, set[int]] = {}
    for notice in found:
        if notice.subject_id is not None:
            ids.setdefault(notice.subject_kind, set()).add(notice.subject_id)
    names = {
        kind: subjects()[kind].names(user, numbers)
        for kind, numbers in ids.items()
        if kind in subjects()
    }
    return [
        _line(notice, names.get(notice.subject_kind, {}).get(notice.subject_id or 0, ""))
        for notice in found
        if (notice.subject_id is None or notice.subject_id in names.get(notice.subject_kind, {}))
        and _sees(user, notice)
    ]


def _sees(user: User, notice: Notice) -> bool:
    return all(
        telling.sees(user, notice.activity)
        for telling in tellings().get(notice.activity.kind, ())
        if telling.topic == notice.topic
    )


def _line(notice: Notice, about: str) -> Line:
    wording = wordings()[notice.activity.kind]
    text = str(wording.sentence(notice.activity.payload))
    if notice.topic == MENTIONS:
        text = _("%(name)s mentioned you") % {"name": notice.activity.actor_name}
    return Line(
        notice, wording.icon, text, "" if about and about in text else about,
        address_of(notice), str(TOPICS[notice.topic].label),
    )  # fmt: skip


def address_of(notice: Notice) -> str:
    """The page of what it is about."""
    subject = subjects().get(notice.subject_kind)
    if subject is None or notice.subject_id is None:
        return reverse("notices")
    return reverse(subject.url, args=[notice.subject_id])
