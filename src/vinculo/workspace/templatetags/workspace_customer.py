"""Moments on the customer's page and on Hoy."""

from datetime import date, datetime
from functools import cache

from django import template
from django.utils import formats, timezone
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.interactions.models import Interaction
from vinculo.lib.money import NBSP
from vinculo.shell.activity.entry import is_timed, short_day
from vinculo.shell.housewords.speaking import spoken_as
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.recurrence import rule_words
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_time, relative_day, relative_instant
from vinculo.workspace.customer.steps import Step
from vinculo.workspace.customer.story import story

register = template.Library()
register.simple_tag(story)
NEAR_MINUTES = 12 * 60


@register.simple_tag
def radio_chips(name: str) -> SafeString:
    """The channels or outcomes of a contact, to choose one."""
    return _radio_chips(name, spoken_as())


@cache
def _radio_chips(name: str, language: str) -> SafeString:
    choices = {"channel": Interaction.Channel, "outcome": Interaction.Outcome}[name].choices
    chip = '<label class="chip"><input type="radio" name="{}" value="{}">{}</label>'
    return format_html_join("", chip, ((name, value, label) for value, label in choices))


@register.filter
def due_words(step: Step) -> str:
    """`hoy, 3:00 p. m.`, `en 20 minutos`, `viernes 19 de junio`, `sin fecha`."""
    at = step.task.due_at
    if at is None:
        return _("no date")
    now = timezone.now()
    if step.has_hour and abs((at - now).total_seconds()) < NEAR_MINUTES * 60:
        return f"{format_time(timezone.localtime(at), current_style())}, {_near(at, now)}"
    day = timezone.localdate(at)
    today = timezone.localdate(now)
    words = relative_day(day, today)
    if abs((day - today).days) > 1:
        words = f"{_date(day)}, {words}"
    if step.has_hour:
        words = f"{words}, {format_time(timezone.localtime(at), current_style())}"
    return words


@register.filter
def task_rule(task: Task) -> str:
    """`cada semana: lunes`."""
    return rule_words(task.rule)


@register.filter
def task_time(step: Step) -> str:
    """What stands at the left of a row of Hoy: the hour, the late day, or that there is none."""
    at = step.task.due_at
    if at is None:
        return _("No date")
    today = timezone.localdate()
    day = timezone.localdate(at)
    if day == today:
        return format_time(timezone.localtime(at), current_style()) if step.has_hour else _("Today")
    away = (day - today).days
    if away in {-1, 1}:
        return relative_day(day, today).capitalize()
    if -7 < away < 7:
        return formats.date_format(day, "l").capitalize()
    return short_day(day, today, current_style())


@register.filter
def has_clock(at: datetime) -> bool:
    """Whether an hour was written down."""
    return is_timed(at)


def _near(at: datetime, now: datetime) -> str:
    return str(relative_instant(at, now, current_style())).split(",")[0]


def _date(day: date) -> str:
    return formats.date_format(day, "l j N").replace(" ", NBSP)
