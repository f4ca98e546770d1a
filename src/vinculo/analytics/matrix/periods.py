"""Months as integers counted from year 0, as dates, and as people type them."""

import re
from datetime import date, timedelta


def of(day: date) -> int:
    return day.year * 12 + day.month - 1


def named(text: str) -> int:
    """`2026-03`; ValueError for anything else."""
    match = re.fullmatch(r"(\d{4})-(\d{2})", text.strip())
    if not match or not 1 <= int(match[2]) <= 12 or int(match[1]) < 1:
        raise ValueError(text)
    return int(match[1]) * 12 + int(match[2]) - 1


def name(period: int) -> str:
    return f"{period // 12:04}-{period % 12 + 1:02}"


def first_day(period: int) -> date:
    return date(period // 12, period % 12 + 1, 1)


def last_day(period: int) -> date:
    return first_day(period + 1) - timedelta(days=1)
