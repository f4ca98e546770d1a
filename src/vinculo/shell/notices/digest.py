"""What was not seen in the house, by mail: gathered, at a good hour, and each notice once."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.shell.accounts.models import Company, User
from vinculo.shell.hours.calendars import calendar_for
from vinculo.shell.housewords.speaking import calling
from vinculo.shell.notices.access import lines
from vinculo.shell.notices.models import Notice, NoticeHabits

OLDEST = timedelta(days=3)  # older ones are not news: mail may have been off for weeks
GAP = {
    NoticeHabits.Digest.HOURLY: timedelta(hours=1),
    NoticeHabits.Digest.DAILY: timedelta(hours=20),
}
SHOWN = 30


def mail_digests(now: datetime) -> int:
    """To everybody for whom it is time; how many were sent."""
    waiting = (
        User.objects.filter(
            is_active=True,
            notices__by_mail=True,
            notices__read_at=None,
            notices__mailed_at=None,
            notices__at__gt=now - OLDEST,
        )
        .distinct()
        .values_list("pk", flat=True)
    )
    return sum(mail_digest(person, now) for person in list(waiting))


@transaction.atomic
def mail_digest(person_id: int, now: datetime) -> bool:
    """One mail. Two workers do not send it twice; one that dies after sending may."""
    NoticeHabits.objects.get_or_create(person_id=person_id)
    habits = (
        NoticeHabits.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("person__team")
        .filter(person=person_id)
        .first()
    )
    if habits is None or not _is_time(habits, now):
        return False
    waiting = Notice.objects.filter(
        person=person_id, by_mail=True, read_at=None, mailed_at=None, at__gt=now - OLDEST
    )
    notices = list(waiting.select_related("activity").order_by("-at", "-id"))
    with translation.override(habits.person.language), calling(Company.get().words):
        told = lines(habits.person, notices)
        if told:
            _send(habits.person, told[:SHOWN], len(told))
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(mailed_at=now)
    if told:
        habits.mailed_at = now
        habits.save(update_fields=["mailed_at"])
    return bool(told)


def _is_time(habits: NoticeHabits, now: datetime) -> bool:
    if habits.digest == NoticeHabits.Digest.NEVER:
        return False
    calendar = calendar_for(habits.person)
    if habits.is_quiet(now.astimezone(calendar.zone).time()):
        return False
    if habits.quiet_when_closed and not calendar.is_open(now):
        return False
    gap = GAP[NoticeHabits.Digest(habits.digest)]
    return habits.mailed_at is None or now - habits.mailed_at >= gap


def _send(person: User, told: object, count: int) -> None:
    company = Company.get()
    subject = ngettext(
        "%(count)s notice from %(company)s", "%(count)s notices from %(company)s", count
    ) % {"count": count, "company": company.name}
    with timezone.override(calendar_for(person).zone):
        body = render_to_string(
            "shell/notices/digest.txt",
            {
                "greeting": _("Hello, %(name)s:") % {"name": person.first_name},
                "lines": told,
                "more": max(0, count - SHOWN),
                "site": settings.SITE_URL,
                "all_url": settings.SITE_URL + reverse("notices"),
                "choices_url": settings.SITE_URL + reverse("notice_choices"),
            },
        )
    send_mail(subject, body, None, [person.email])
