"""Drawings that carry meaning: class badge, move, sparkline, cord."""

from collections.abc import Sequence
from datetime import date

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.shell.ui.drawings import cord, rank_spark, stair
from vinculo.shell.ui.tags.pieces import icon

register = template.Library()


@register.simple_tag
def value_badge(rank: int | None, name: str, of: int = 4, size: str = "") -> SafeString:
    """`{% value_badge standing.rank standing.class_name %}`; nothing without a class."""
    return stair.badge(rank, name, of, large=size == "lg")


@register.simple_tag
def class_move(
    from_rank: int | None, from_name: str, to_rank: int, to_name: str, of: int = 4
) -> SafeString:
    """Two badges with an arrow; the first class alone for who had none."""
    after = stair.badge(to_rank, to_name, of)
    if not from_rank:
        return after
    return format_html(
        '<span class="cls-move">{}{}<span class="sr"> {} </span>{}</span>',
        stair.badge(from_rank, from_name, of), icon("move-right"), _("to"), after,
    )  # fmt: skip


@register.simple_tag
def class_stair(rank: int, of: int = 4) -> SafeString:
    """The stair alone, for the matrix and keys."""
    return stair.stair(rank, of)


@register.simple_tag(name="rank_spark")
def rank_sparkline(ranks: Sequence[int | None] | None, of: int = 4) -> SafeString:
    return rank_spark.rank_spark(ranks or (), of)


@register.simple_tag(name="cord_spark")
def cord_sparkline(
    days: Sequence[date] | None, expected: date | None = None, label: str = ""
) -> SafeString:
    return cord.cord_spark(days or (), timezone.localdate(), expected, label)
