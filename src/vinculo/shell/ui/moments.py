"""Moments in words: `hoy, 3:00 p. m.`, `ayer`, `hace 33 días`, `en 2 horas`."""

from datetime import date, datetime, time

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.lib.money import NBSP, Style, format_date

# Elsewhere the clock on the wall says "3:00 p. m." (CLDR 47).
SAYS_15_00 = frozenset({"ES", "BR"})


def format_time(at: time | datetime, style: Style) -> str:
    if style.country in SAYS_15_00:
        return f"{at:%H:%M}"
    half = "a. m." if at.hour < 12 else "p. m."
    if not style.language.startswith("es"):
        half = half.replace(" ", "")
    return f"{at.hour % 12 or 12}:{at.minute:02} {half}".replace(" ", NBSP)


def format_instant(at: datetime, style: Style, form: str = "long") -> str:
    local = timezone.localtime(at)
    return f"{format_date(local.date(), style, form)}, {format_time(local, style)}"


def weekday(day: date) -> str:
    return weekday_names()[day.weekday()]


def weekday_names() -> tuple[str, ...]:
    """Monday first."""
    names = [_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday")]
    return (*names, _("Saturday"), _("Sunday"))


def relative_day(day: date, today: date) -> str:
    """In days up to two months, then months, then years."""
    away = (day - today).days
    match away:
        case 0:
            return _("today")
        case -1:
            return _("yesterday")
        case 1:
            return _("tomorrow")
    count = abs(away)
    months, years = round(count / 30.44), count // 365
    if away < 0:
        if count <= 60:
            return ngettext("%(n)s day ago", "%(n)s days ago", count) % {"n": count}
        if months < 24:
            return ngettext("%(n)s month ago", "%(n)s months ago", months) % {"n": months}
        return ngettext("%(n)s year ago", "%(n)s years ago", years) % {"n": years}
    if count <= 60:
        return ngettext("in %(n)s day", "in %(n)s days", count) % {"n": count}
    if months < 24:
        return ngettext("in %(n)s month", "in %(n)s months", months) % {"n": months}
    return ngettext("in %(n)s year", "in %(n)s years", years) % {"n": years}


def relative_instant(at: datetime, now: datetime, style: Style) -> str:
    """Minutes and hours within the day, with the clock beside today, yesterday and tomorrow."""
    local, today = timezone.localtime(at), timezone.localtime(now).date()
    minutes = round((at - now).total_seconds() / 60)
    if minutes == 0:
        return _("just now")
    if abs(minutes) < 60:
        count = abs(minutes)
        if minutes < 0:
            return ngettext("%(n)s minute ago", "%(n)s minutes ago", count) % {"n": count}
        return ngettext("in %(n)s minute", "in %(n)s minutes", count) % {"n": count}
    day = relative_day(local.date(), today)
    if abs((local.date() - today).days) <= 1:
        return f"{day}, {format_time(local, style)}"
    return day
