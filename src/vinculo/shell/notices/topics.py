"""What one can be told about: the choices of the preferences page."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Topic:
    slug: str
    label: str | Promise
    hint: str | Promise
    by_mail: bool  # unless the person says otherwise


MENTIONS, TASKS, REMINDERS, GIVEN, FOLLOWED = "mentions", "tasks", "reminders", "given", "followed"
ACCESS = "access"
TOPICS = {
    topic.slug: topic
    for topic in (
        Topic(MENTIONS, _("Mentions"), _("Somebody writes your name with an @."), by_mail=True),
        Topic(TASKS, _("Tasks"), _("Somebody gives you or your team a task."), by_mail=True),
        Topic(REMINDERS, _("Reminders"), _("The hour of a reminder has come."), by_mail=False),
        Topic(GIVEN, _("Customers given to you"), _("You answer for them now."), by_mail=True),
        Topic(
            FOLLOWED, _("What you follow"), _("Something changes on a record that you follow."),
            by_mail=False,
        ),
        Topic(
            ACCESS, _("Your access"),
            _("A key of yours nears its end, or somebody looks at the pages as you."), by_mail=True,
        ),
    )
}  # fmt: skip
