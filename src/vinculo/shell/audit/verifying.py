"""Whether everything that was sealed still is as it was sealed; otherwise the first that is not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.lib.money import format_date
from vinculo.shell.audit import forgetting, sealing
from vinculo.shell.audit.marks import BEGINNING, GONE, SIZE, mark, split
from vinculo.shell.audit.models import AuditChange, AuditForgetting, AuditSeal
from vinculo.shell.audit.source import Source, sources
from vinculo.shell.ui.convention import current_style

Report = Callable[[int, int], None]
Head = tuple[int, str]  # a seal and its digest


@dataclass(frozen=True, slots=True)
class Broken:
    """`row_id` of `source` is the first that is not as it was; none where a seal itself is not."""

    words: str
    source: str = ""
    row_id: int | None = None
    seal: int | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    seals: int
    rows: int
    forgotten: int
    broken: Broken | None = None


def verify(
    since: date | None = None, against: Head | None = None, report: Report = lambda *_: None
) -> Verified:
    """From a day on, or from the beginning. `against` is a seal that is kept elsewhere."""
    looked = rows = 0
    try:
        allowed = _allowed()
        seals = AuditSeal.objects.order_by("pk")
        before = BEGINNING
        if since:
            begins = datetime.combine(since, time.min, timezone.get_current_timezone())
            seals = seals.filter(sealed_at__gte=begins)
            earlier = AuditSeal.objects.filter(sealed_at__lt=begins).order_by("-pk").first()
            before = bytes(earlier.digest) if earlier else BEGINNING
        total = seals.count()
        for one in seals.iterator(chunk_size=50):
            _seal_holds(one, before)
            rows += _rows_hold(one, allowed)
            before, looked = bytes(one.digest), looked + 1
            report(looked, total)
        _ends_where_it_ended(against)
        if since is None:
            for source in sources().values():
                _nothing_was_put_in(source)
    except _Found as found:
        return Verified(looked, rows, 0, found.broken)
    return Verified(looked, rows, len(allowed))


class _Found(Exception):
    def __init__(self, broken: Broken) -> None:
        self.broken = broken


def _seal_holds(one: AuditSeal, before: bytes) -> None:
    if bytes(one.previous) != before:
        raise _Found(Broken(_("A seal before number %(seal)s is missing.") % {"seal": one.pk},
                            seal=one.pk))  # fmt: skip
    if bytes(one.digest) != sealing.digest_of(one):
        raise _Found(Broken(_("Seal number %(seal)s was changed.") % {"seal": one.pk}, seal=one.pk))


def _rows_hold(one: AuditSeal, allowed: dict[tuple[str, int], bytes]) -> int:
    source = sources().get(one.source)
    if source is None:
        return 0
    found = {pk: texts for pk, *texts in _texts(source, one.row_ids)}
    marks = split(bytes(one.marks), 2 * SIZE)
    for pk, both in zip(one.row_ids, marks, strict=True):
        stays, forgotten = split(both)
        left = allowed.get((source.table, pk), forgotten)
        if pk not in found:
            if left != GONE:
                raise _Found(_told(source, pk, one, _("is not there any more")))
            continue
        body, content = found[pk]
        if mark(source.table, "stays", pk, body) != stays:
            raise _Found(_told(source, pk, one, _("was changed after it was sealed")))
        if mark(source.table, "forgotten", pk, content) not in {left}:
            raise _Found(_told(source, pk, one, _("was changed after it was sealed")))
    return len(one.row_ids)


def _texts(source: Source, ids: list[int]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT t.id, {source.marked} FROM {source.table} t WHERE t.id = ANY(%s)",  # noqa: S608
            [ids],
        )
        return list(cursor.fetchall())


def _allowed() -> dict[tuple[str, int], bytes]:
    """What the product itself forgot: the mark of what is left of each row."""
    allowed = {}
    for one in AuditForgetting.objects.order_by("pk").iterator(chunk_size=50):
        if bytes(one.digest) != forgetting.digest_of(one):
            words = _("What was allowed to be forgotten (number %(number)s) was changed.")
            raise _Found(Broken(words % {"number": one.pk}, source=one.source))
        for pk, left in zip(one.row_ids, split(bytes(one.marks)), strict=True):
            allowed[one.source, pk] = left
    return allowed


def _told(source: Source, pk: int, one: AuditSeal, what: str) -> Broken:
    words = _("%(table)s number %(row)s, sealed on %(day)s, %(what)s.") % {
        "table": source.label, "row": pk, "what": what,
        "day": format_date(timezone.localdate(one.sealed_at), current_style(), "long"),
    }  # fmt: skip
    noted = AuditChange.objects.filter(source=source.table, row_id=pk).order_by("-pk").first()
    if noted:
        words += " " + _("The database noted it on %(day)s at %(hour)s, by its user %(user)s.") % {
            "day": format_date(timezone.localdate(noted.at), current_style(), "long"),
            "hour": f"{timezone.localtime(noted.at):%H:%M}",
            "user": noted.db_user,
        }
    return Broken(words, source.table, pk, one.pk)


def _ends_where_it_ended(against: Head | None) -> None:
    for pk, told in filter(None, (against, _kept_head())):
        there = AuditSeal.objects.filter(pk=pk).values_list("digest", flat=True).first()
        if there is None or bytes(there).hex() != told:
            words = _(
                "Seal number %(seal)s, of which there is a copy outside, is not in the chain."
            )
            raise _Found(Broken(words % {"seal": pk}, seal=pk))


def _kept_head() -> Head | None:
    try:
        pk, told = sealing.head_file().read_text().split()
        return int(pk), told
    except (OSError, ValueError):
        return None


def _nothing_was_put_in(source: Source) -> None:
    """A row among the sealed ones that no seal knows was written in afterwards."""
    last = AuditSeal.objects.filter(source=source.table).order_by("-pk").first()
    if last is None:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT id FROM {source.table} WHERE id <= %(to)s EXCEPT"  # noqa: S608
            " SELECT unnest(row_ids) FROM shell_auditseal WHERE source = %(source)s"
            " ORDER BY 1 LIMIT 1",
            {"to": last.complete_to, "source": source.table},
        )
        found = cursor.fetchone()
    if found:
        words = _("%(table)s number %(row)s was written in among sealed ones.")
        raise _Found(
            Broken(words % {"table": source.label, "row": found[0]}, source.table, found[0])
        )


def heads() -> Iterator[dict[str, Any]]:
    """Every seal by number, day, table, how many rows and digest: to be kept elsewhere."""
    for one in AuditSeal.objects.order_by("pk").iterator(chunk_size=50):
        yield {
            "seal": one.pk, "sealed_at": one.sealed_at.isoformat(), "table": one.source,
            "rows": len(one.row_ids), "digest": bytes(one.digest).hex(),
        }  # fmt: skip
