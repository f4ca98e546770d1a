"""Write scores down: of some customers, of whoever is due, of everybody.

Every piece is one statement: it scores, says who left and who repaired what, and keeps the score
where it is another than before. Pieces take turns, so that no two wait for each other's rows.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from vinculo.customers.models import QualityDue
from vinculo.customers.quality.assessing import COLUMNS, SOME, STRETCH, assessment
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.history import has_todays_snapshot, take_snapshot
from vinculo.customers.quality.policy import PARTS, Policy
from vinculo.shell.accounts.models import Company
from vinculo.shell.work.working import Report, unheard

PIECE = 5_000
TURN = 7_311_982
AT_ONCE = 20_000  # due ones that are scored by their numbers; beyond, everybody is
KEPT = (*PARTS, "score", "faults", "rank", "source", "policy")
# Time makes them, or another record: nobody left them behind.
NOBODYS = ["stale", "duplicate"]

_NEW = ", ".join(f"excluded.{name}" for name in KEPT)
_OLD = ", ".join(f"kept.{name}" for name in KEPT)
# Of a record that is new here the faults are of whom it came from, on the day on which it came.
_WRITE = f"""
WITH scored AS MATERIALIZED ({{assessment}}),
compared AS (
  SELECT scored.id, scored.source, kept.customer_id IS NULL AS is_new, scored.created_on,
         kept.scored_at,
         cardinality(ARRAY(SELECT unnest(scored.faults) EXCEPT SELECT unnest(kept.faults)
                           EXCEPT SELECT unnest(%(nobodys)s::text[]))) AS caused,
         cardinality(ARRAY(SELECT unnest(kept.faults) EXCEPT SELECT unnest(scored.faults)
                           EXCEPT SELECT unnest(%(twins)s::text[]))) AS repaired
    FROM scored LEFT JOIN customers_qualityscore kept ON kept.customer_id = scored.id
   WHERE kept.customer_id IS NULL
      OR (kept.policy = %(policy)s AND kept.faults IS DISTINCT FROM scored.faults)),
blamed AS (
  SELECT compared.caused, compared.repaired,
         CASE WHEN is_new THEN created_on ELSE %(today)s END AS day,
         CASE WHEN is_new AND source LIKE 'person:%%' THEN substr(source, 8)::bigint
              WHEN is_new THEN 0 ELSE coalesce(doer.actor_id, 0) END AS person_id,
         CASE WHEN is_new AND source NOT LIKE 'person:%%' THEN source ELSE '' END AS source
    FROM compared
    LEFT JOIN LATERAL (
      SELECT actor_id FROM shell_activity
       WHERE NOT is_new AND subject_kind = 'customer' AND subject_id = compared.id
         AND at >= compared.scored_at AND kind LIKE 'customers.%%'
       ORDER BY at DESC, id DESC LIMIT 1) doer ON true
   WHERE compared.caused > 0 OR compared.repaired > 0),
tallied AS (
  INSERT INTO customers_qualitytally AS tally (day, person_id, source, caused, repaired)
  SELECT day, person_id, source, sum(caused), sum(repaired) FROM blamed GROUP BY 1, 2, 3
  ON CONFLICT (day, person_id, source) DO UPDATE
  SET caused = tally.caused + excluded.caused, repaired = tally.repaired + excluded.repaired),
written AS (
  INSERT INTO customers_qualityscore AS kept (customer_id, {", ".join(KEPT)})
  SELECT id, {", ".join(name for name in KEPT if name != "policy")}, %(policy)s FROM scored
  ON CONFLICT (customer_id) DO UPDATE
  SET {", ".join(f"{name} = excluded.{name}" for name in KEPT)}, scored_at = now()
  WHERE ({_OLD}) IS DISTINCT FROM ({_NEW})
  RETURNING 1)
SELECT (SELECT count(*) FROM scored), (SELECT count(*) FROM written)
"""  # noqa: S608  our own words


def rescore(ids: Iterable[int]) -> int:
    """Score these now, in the caller's transaction; how many scores changed."""
    wanted = sorted(set(ids))
    if not wanted:
        return 0
    asked = policy()
    return sum(
        _write(asked, SOME, {"ids": wanted[at : at + PIECE]}) for at in range(0, len(wanted), PIECE)
    )


def rescore_all(report: Report = unheard) -> dict[str, int]:
    """Everybody, a stretch at a time, and the day's averages. Going on after a break is harmless:
    what was scored already is the same."""
    asked = policy()
    due = _last_due()
    with connection.cursor() as cursor:
        cursor.execute("SELECT min(id), max(id), count(*) FROM customers_customer")
        first, last, total = cursor.fetchone() or (None, None, 0)
    changed = 0
    if first is not None and last is not None:
        step = max(PIECE, (last - first) // 2_000)
        for at in range(first, last + 1, step):
            report(at - first, last - first + 1, "")
            stretch = {"first": at, "last": min(at + step - 1, last)}
            changed += _write(asked, STRETCH, stretch)
    _forget_due(due)
    take_snapshot()
    return {"customers": total, "changed": changed}


def rescore_due() -> int:
    """Whoever changed since the last time; how many were looked at."""
    due = _last_due()
    if due is None:
        return 0
    rows = QualityDue.objects.filter(pk__lte=due)
    ids = set(rows.values_list("customer_id", flat=True).distinct()[: AT_ONCE + 1])
    if None in ids or len(ids) > AT_ONCE or rows.filter(customer_id=None).exists():
        return rescore_all()["customers"]
    rescore(pk for pk in ids if pk is not None)
    _forget_due(due)
    if not has_todays_snapshot():
        take_snapshot()
    return len(ids)


def _last_due() -> int | None:
    return QualityDue.objects.order_by("-pk").values_list("pk", flat=True).first()


def _forget_due(upto: int | None) -> None:
    if upto is not None:
        QualityDue.objects.filter(pk__lte=upto).delete()


def assessed(pk: int, asked: Policy | None = None) -> dict[str, Any] | None:
    """What one customer would score at this moment; nothing is written."""
    statement, params = assessment(asked or policy(), SOME, today(), Company.get())
    with connection.cursor() as cursor:
        cursor.execute(statement, {**params, "ids": [pk]})
        row = cursor.fetchone()
    return dict(zip(COLUMNS, row, strict=True)) if row else None


def today() -> date:
    return timezone.localdate(timezone=Company.get().zone)


@transaction.atomic
def _write(asked: Policy, which: str, whom: dict[str, Any]) -> int:
    statement, params = assessment(asked, which, today(), Company.get())
    params |= {
        **whom, "policy": asked.mark, "nobodys": NOBODYS, "twins": ["duplicate"]
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TURN])
        cursor.execute(_WRITE.replace("{assessment}", statement), params)
        row = cursor.fetchone()
    return int(row[1]) if row else 0
