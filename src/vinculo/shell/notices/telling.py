"""Tell of a recorded event those whom it concerns and who may know of it."""

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.notices.models import Notice, NoticeChoice
from vinculo.shell.notices.registry import subjects, tellings
from vinculo.shell.notices.topics import TOPICS


def tell(activity: Activity) -> list[Notice]:
    """In the transaction that recorded it. One line each: the first topic that means a person.

    Nobody is told what they did themselves, nor what they may not read.
    """
    topic_of: dict[int, str] = {}
    for telling in tellings().get(activity.kind, ()):
        meant = {pk for pk in telling.whom(activity) if pk and pk != activity.actor_id}
        meant -= topic_of.keys()
        if not meant:
            continue
        people = list(User.objects.filter(pk__in=meant, is_active=True))
        for person in people:
            if (
                telling.sees(person, activity)
                and telling.may_know(person, activity)
                and _reads(person, activity)
            ):
                topic_of[person.pk] = telling.topic
    return _write(activity, topic_of)


def _reads(person: User, activity: Activity) -> bool:
    if activity.subject_id is None:
        return True
    subject = subjects().get(activity.subject_kind)
    return subject is not None and activity.subject_id in subject.names(
        person, [activity.subject_id]
    )


def _write(activity: Activity, topic_of: dict[int, str]) -> list[Notice]:
    if not topic_of:
        return []
    choices = {
        (choice.person_id, choice.topic): choice
        for choice in NoticeChoice.objects.filter(person__in=topic_of)
    }
    notices = []
    for person, topic in sorted(topic_of.items()):
        choice = choices.get((person, topic))
        in_page = choice.in_page if choice else True
        by_mail = choice.by_mail if choice else TOPICS[topic].by_mail
        if in_page or by_mail:
            notices.append(
                Notice(
                    person_id=person,
                    activity=activity,
                    topic=topic,
                    at=activity.at,
                    subject_kind=activity.subject_kind,
                    subject_id=activity.subject_id,
                    in_page=in_page,
                    by_mail=by_mail,
                )
            )
    return Notice.objects.bulk_create(notices, ignore_conflicts=True)
