"""How the number went: one set of averages a day, written by the worker, read by the pages."""

from datetime import date, timedelta

from django.db import connection, transaction
from django.utils import timezone

from vinculo.customers.models import QualityScore, QualitySnapshot
from vinculo.customers.quality.policy import PARTS
from vinculo.shell.accounts.models import Company

CITIES = 100
KEEP_DAYS = 400  # of earlier days only the last of each month stays

_AVERAGES = ", ".join(f"avg({part})" for part in PARTS)
_NAMED = ", ".join(f"avg({part}) AS {part}" for part in PARTS)
_FACTS = f"""
  SELECT count(*) AS customers, count(*) FILTER (WHERE faults <> '{{}}') AS faulty, avg(score),
         {_AVERAGES}, grouping(owner_id) AS g_owner, grouping(team_id) AS g_team,
         grouping(source) AS g_source, grouping(city) AS g_city, owner_id, team_id, source, city
    FROM customers_qualityscore q JOIN customers_customer c ON c.id = q.customer_id
   GROUP BY GROUPING SETS ((), (owner_id), (team_id), (source), (city))
"""  # noqa: S608  our own words
_COLUMNS = f"customers, faulty, score, {', '.join(PARTS)}"
_TAKE = f"""
WITH told (customers, faulty, score, {", ".join(PARTS)}, g_owner, g_team, g_source, g_city,
           owner_id, team_id, source, city) AS MATERIALIZED ({_FACTS}),
named AS (
  SELECT CASE WHEN g_owner = 0 THEN 'owner' WHEN g_team = 0 THEN 'team'
              WHEN g_source = 0 THEN 'source' WHEN g_city = 0 THEN 'city' ELSE 'company' END
           AS scope,
         CASE WHEN g_owner = 0 THEN coalesce(owner_id::text, '')
              WHEN g_team = 0 THEN coalesce(team_id::text, '')
              WHEN g_source = 0 THEN source WHEN g_city = 0 THEN city ELSE '' END AS key,
         {_COLUMNS} FROM told),
ranked AS (SELECT *, row_number() OVER (PARTITION BY scope ORDER BY customers DESC, key) AS place
             FROM named),
fault AS (
  SELECT code AS key, count(*) AS customers, avg(score) AS score, {_NAMED}
    FROM customers_qualityscore, unnest(faults) AS code GROUP BY code)
INSERT INTO customers_qualitysnapshot (day, scope, key, {_COLUMNS})
SELECT %(day)s, scope, key, {_COLUMNS} FROM ranked
 WHERE customers > 0 AND (scope NOT IN ('city', 'source') OR place <= %(cities)s)
UNION ALL
SELECT %(day)s, 'fault', key, customers, customers, score, {", ".join(PARTS)} FROM fault
"""  # noqa: S608  our own words


def _today() -> date:
    return timezone.localdate(timezone=Company.get().zone)


def has_todays_snapshot() -> bool:
    return QualitySnapshot.objects.filter(scope="company", key="", day=_today()).exists()


def refresh_snapshot(since: timedelta) -> None:
    """Today's averages anew, if any score changed in that time."""
    if QualityScore.objects.filter(scored_at__gt=timezone.now() - since).exists():
        take_snapshot()


@transaction.atomic
def take_snapshot() -> None:
    """Today's averages, in place of those that were taken earlier today."""
    day = _today()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(7311983)")
        QualitySnapshot.objects.filter(day=day).delete()
        cursor.execute(_TAKE, {"day": day, "cities": CITIES})
    _forget_days(day - timedelta(days=KEEP_DAYS))


def _forget_days(before: date) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM customers_qualitysnapshot WHERE day < %(before)s"
            " AND day < (date_trunc('month', day) + interval '1 month - 1 day')::date",
            {"before": before},
        )
