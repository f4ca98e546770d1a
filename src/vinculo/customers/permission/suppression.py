"""Registers of people who do not want to be contacted, imported as keyed hashes."""

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from vinculo.customers.models import SuppressedPoint, SuppressionList
from vinculo.customers.permission.engine import Channel, packs_kept
from vinculo.customers.permission.engine.pack import Pack, Register
from vinculo.lib import phones
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.kept import kept

_CELLS = re.compile(r"[;,\t|]")


@dataclass(frozen=True, slots=True)
class KnownRegister:
    """`country` is empty for the company's own list."""

    slug: str
    country: str
    says: str
    max_age_days: int
    source: str


def known_registers() -> list[KnownRegister]:
    """Those that the packs name, once each."""
    found: dict[str, KnownRegister] = {}
    for pack, rule in _rules():
        country = "" if pack.country == "*" else pack.country
        found.setdefault(
            rule.register,
            KnownRegister(rule.register, country, rule.says, rule.max_age_days, pack.title),
        )
    return sorted(found.values(), key=lambda one: (one.country, one.slug))


def _rules() -> Iterator[tuple[Pack, Register]]:
    for pack in packs_kept():
        for rule in pack.registers:
            yield pack, rule


def is_old(register: KnownRegister, refreshed_at: datetime | None, now: datetime) -> bool:
    """Whether it has to be consulted again before anybody is contacted by it."""
    if not register.max_age_days:
        return False
    return refreshed_at is None or now - refreshed_at > timedelta(days=register.max_age_days)


@kept("contact_rules")
def refreshed() -> Mapping[str, datetime]:
    return dict(SuppressionList.objects.values_list("register", "refreshed_at"))


@lru_cache(maxsize=1)
def _key(secret: str) -> bytes:
    return hashlib.sha256(b"suppression\0" + secret.encode()).digest()


def digest(value: str) -> bytes:
    """Of an E.164 number or a lower-case e-mail. Keyed: ten digits are soon tried through."""
    return hmac.digest(_key(settings.SECRET_KEY), value.encode(), "sha256")[:16]


def understand(line: str, country: str) -> str:
    """The first telephone or e-mail of a line, as contact points keep it; empty for none."""
    for cell in _CELLS.split(line):
        text = cell.strip().strip('"').strip()
        if "@" in text and " " not in text:
            return text.lower()
        if sum(character.isdigit() for character in text) >= 7:
            read = phones.read(text, country)
            if read.e164 and read.is_valid:
                return read.e164
    return ""


def import_register(
    register: str, lines: Iterable[str], country: str, file_name: str, by: Actor
) -> SuppressionList:
    """Puts the file in the place of what was imported before; all of it or nothing."""
    marks, wrong = _read(lines, country)
    return _replace(
        register,
        marks,
        {
            "file_name": file_name[:200], "entries": len(marks), "not_understood": wrong,
            "refreshed_at": timezone.now(), "refreshed_by_id": by.user_id,
            "refreshed_by_name": by.name,
        },
    )  # fmt: skip


def _read(lines: Iterable[str], country: str) -> tuple[set[bytes], int]:
    """The hashes, and how many lines say nothing; the first may be a heading."""
    marks, wrong, is_first = set(), 0, True
    for line in lines:
        if not line.strip():
            continue
        value = understand(line, country)
        if value:
            marks.add(digest(value))
        elif not is_first:
            wrong += 1
        is_first = False
    return marks, wrong


@transaction.atomic
def _replace(register: str, marks: set[bytes], fields: dict[str, Any]) -> SuppressionList:
    kept_list, _ = SuppressionList.objects.update_or_create(register=register, defaults=fields)
    SuppressedPoint.objects.filter(list=kept_list).delete()
    with (
        connection.cursor() as cursor,
        cursor.copy(
            "COPY customers_suppressedpoint (list_id, digest, channels) FROM STDIN"
        ) as copy,
    ):
        for mark in marks:
            copy.write_row((kept_list.pk, mark, ""))
    return kept_list


def listed(values: Iterable[str]) -> dict[str, frozenset[str]]:
    """Register -> channels refused, for any of these telephones and e-mails."""
    marks = [digest(value) for value in values if value]
    if not marks:
        return {}
    found = SuppressedPoint.objects.filter(digest__in=marks)
    return {
        register: frozenset(channels.split()) or frozenset(Channel)
        for register, channels in found.values_list("list__register", "channels")
    }
