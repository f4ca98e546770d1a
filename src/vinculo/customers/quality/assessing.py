"""The one statement that scores customers: some by their numbers, or a stretch of everybody.

Whatever is said of one customer is said by the same SQL for half a million: scoring one or all
gives the same. Parts are whole numbers from 0 to 100, `docs/quality.md` says how each is made.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vinculo.customers.quality.columns import PLACES
from vinculo.customers.quality.masks import as_sql
from vinculo.customers.quality.policy import KINDS, PARTS, Policy, Standard
from vinculo.lib.addresses import COUNTRIES
from vinculo.lib.email_domains import TYPED_FOR
from vinculo.shell.accounts.models import Company

SOME = "c.id = ANY(%(ids)s)"
STRETCH = "c.id >= %(first)s AND c.id <= %(last)s"
# What shows that somebody looked at the data.
LOOKED = (
    "customers.registered", "customers.changed", "customers.detail_added",
    "customers.detail_changed",
    "customers.detail_removed", "customers.confirmed",
)  # fmt: skip
COLUMNS = ("id", *PARTS, "score", "faults", "rank", "source", "created_on")

_GATHERED = """
WITH chosen AS MATERIALIZED (
  SELECT c.id, c.kind, c.name, c.given_names, c.surnames, c.city, c.industry, c.birth_on,
         c.since_on, c.preferred_channel, c.owner_id, c.team_id, c.created_at, c.import_id,
         coalesce(nullif(c.country, ''), %(country)s) AS country, s.rank
    FROM customers_customer c LEFT JOIN customers_standing s ON s.customer_id = c.id
   WHERE {which}),
refused AS (
  SELECT customer_id, bool_or(channel = 'email') AS email,
         count(*) FILTER (WHERE channel <> 'email') = 2 AS phone
    FROM (SELECT DISTINCT ON (r.customer_id, said.channel) r.customer_id, said.channel, r.act
            FROM customers_consentrecord r
            JOIN chosen ON chosen.id = r.customer_id
           CROSS JOIN unnest(ARRAY['call', 'whatsapp', 'email']) AS said(channel)
           WHERE r.act <> 'hours' AND r.purpose IN ('', 'relationship')
             AND r.channel IN ('', said.channel)
           ORDER BY r.customer_id, said.channel, r.happened_at DESC, r.id DESC) latest
   WHERE act = 'withdrawal' GROUP BY customer_id),
point AS (
  SELECT p.customer_id, p.kind = 'email' AS is_email, p.is_valid AND p.value <> '' AS is_good,
         p.kind = 'email' AND split_part(p.value, '@', 2) = ANY(%(typos)s) AS is_typo
    FROM customers_contactpoint p JOIN chosen ON chosen.id = p.customer_id),
reach AS (
  SELECT customer_id, count(*) FILTER (WHERE NOT is_email) AS phones,
         count(*) FILTER (WHERE is_email) AS emails,
         count(*) FILTER (WHERE NOT is_email AND NOT is_good) AS bad_phones,
         count(*) FILTER (WHERE is_email AND NOT is_good) AS bad_emails,
         count(*) FILTER (WHERE is_good AND is_typo) AS typos,
         bool_or(NOT is_email AND is_good) AS by_phone,
         bool_or(is_email AND is_good AND NOT is_typo) AS by_email
    FROM point GROUP BY customer_id),
doc AS (
  SELECT d.customer_id, count(*) AS given, count(*) FILTER (WHERE NOT d.is_valid) AS bad
    FROM customers_identitydocument d JOIN chosen ON chosen.id = d.customer_id GROUP BY 1),
place AS (
  SELECT a.customer_id, count(*) AS given,
         count(*) FILTER (WHERE a.canonical = '' AND chosen.country = ANY(%(read)s)) AS bad,
         bool_or(a.canonical <> '' OR NOT chosen.country = ANY(%(read)s)) AS is_understood
    FROM customers_address a JOIN chosen ON chosen.id = a.customer_id GROUP BY 1),
twin AS (
  SELECT customer_id, max(probability) AS probability FROM (
    SELECT left_id AS customer_id, probability FROM customers_duplicatepair
     WHERE verdict = '' AND left_id IN (SELECT id FROM chosen)
    UNION ALL
    SELECT right_id, probability FROM customers_duplicatepair
     WHERE verdict = '' AND right_id IN (SELECT id FROM chosen)) pair GROUP BY 1),
gathered AS (
  SELECT who.id, who.kind, coalesce(who.rank, 99) AS rank,
         (who.created_at AT TIME ZONE %(zone)s)::date AS created_on,
         who.given_names, who.surnames, reach.by_phone, reach.by_email, place.is_understood,
         refused.phone AS refused_phone, refused.email AS refused_email,
         coalesce(reach.bad_phones, 0) AS bad_phones, coalesce(reach.bad_emails, 0) AS bad_emails,
         coalesce(reach.typos, 0) AS typos, coalesce(doc.bad, 0) AS bad_documents,
         coalesce(place.bad, 0) AS bad_addresses,
         1 + (who.birth_on IS NOT NULL)::int + coalesce(reach.phones + reach.emails, 0)
           + coalesce(doc.given, 0) + coalesce(place.given, 0) AS given,
         CASE WHEN who.kind = 'person' AND who.name ~ '[0-9]' THEN 'odd_name'
              WHEN who.name ~ '[A-Za-z]+ .*[A-Za-z]{{2}}'
                   AND (who.name = upper(who.name) OR who.name = lower(who.name))
              THEN 'name_capitals' END AS name_fault,
         who.birth_on > %(today)s OR who.birth_on < %(today)s - 110 * 365 AS bad_birth,
         coalesce(twin.probability, 0) AS twin,
         (extract(year FROM looked.since) * 12 + extract(month FROM looked.since))::int AS months,
         CASE WHEN looked.person_id IS NOT NULL THEN 'person:' || looked.person_id
              WHEN known.source IS NOT NULL THEN 'system:' || known.source
              WHEN who.import_id IS NOT NULL THEN 'import:' || who.import_id ELSE '' END AS source,
         {missing} AS missing, {wanted} AS wanted, {broken} AS broken
    FROM chosen who
    LEFT JOIN reach ON reach.customer_id = who.id
    LEFT JOIN doc ON doc.customer_id = who.id
    LEFT JOIN place ON place.customer_id = who.id
    LEFT JOIN refused ON refused.customer_id = who.id
    LEFT JOIN twin ON twin.customer_id = who.id
    LEFT JOIN LATERAL (
      SELECT max(actor_id) FILTER (WHERE kind = 'customers.registered') AS person_id,
             age(greatest(%(today)s, (who.created_at AT TIME ZONE %(zone)s)::date),
                 (greatest(max(at) FILTER (WHERE kind = ANY(%(looked)s)), who.created_at)
                  AT TIME ZONE %(zone)s)::date) AS since
        FROM shell_activity WHERE subject_kind = 'customer' AND subject_id = who.id) looked ON true
    LEFT JOIN LATERAL (
      SELECT source FROM customers_externalid WHERE customer_id = who.id
       ORDER BY id LIMIT 1) known ON true),
parts AS (
  SELECT *,
         CASE WHEN wanted = 0 THEN 100
              ELSE 100 * (wanted - cardinality(missing)) / wanted END AS completeness,
         100 * greatest(given - (bad_phones + bad_emails + typos + bad_documents + bad_addresses
                + (name_fault IS NOT NULL)::int + coalesce(bad_birth, false)::int), 0)
             / (given + cardinality(broken)) AS validity,
         CASE WHEN months <= %(fresh)s THEN 100
              ELSE greatest(0, 100 - 50 * (months - %(fresh)s) / greatest(%(fresh)s, 1))
         END AS freshness,
         100 - round(100 * twin)::int AS uniqueness,
         CASE WHEN (by_phone IS TRUE AND refused_phone IS NOT TRUE)
                   AND (by_email IS TRUE AND refused_email IS NOT TRUE) THEN 100
              WHEN (by_phone IS TRUE AND refused_phone IS NOT TRUE)
                   OR (by_email IS TRUE AND refused_email IS NOT TRUE) THEN 70
              WHEN is_understood THEN 30 ELSE 0 END AS reachability
    FROM gathered)
"""
# The order in which a person repairs: what makes us lose the customer first.
_SCORED = """
SELECT id, completeness, validity, freshness, uniqueness, reachability,
       ({weighed} + %(total)s / 2) / %(total)s AS score,
       array_remove(ARRAY[
         CASE WHEN reachability = 0 THEN 'unreachable' END,
         CASE WHEN twin > 0 THEN 'duplicate' END,
         CASE WHEN bad_phones > 0 THEN 'bad_phone' END,
         CASE WHEN bad_emails > 0 THEN 'bad_email' END,
         CASE WHEN typos > 0 THEN 'email_typo' END,
         CASE WHEN bad_documents > 0 THEN 'bad_document' END,
         CASE WHEN bad_addresses > 0 THEN 'bad_address' END,
         CASE WHEN bad_birth THEN 'bad_birth' END,
         name_fault] || broken || missing ||
         CASE WHEN months > %(fresh)s THEN '{{stale}}'::text[] ELSE '{{}}' END,
         NULL)::varchar[] AS faults,
       rank, source, created_on
  FROM parts
"""


def assessment(
    policy: Policy, which: str, today: date, company: Company
) -> tuple[str, dict[str, Any]]:
    """The SELECT of COLUMNS and its parameters; `which` is SOME or STRETCH."""
    params: dict[str, Any] = {
        "today": today, "zone": company.time_zone, "country": company.country,
        "fresh": policy.fresh_months,
        "total": max(policy.total_weight, 1), "typos": sorted(TYPED_FOR),
        "read": sorted(COUNTRIES), "looked": list(LOOKED),
    }  # fmt: skip
    gathered = _GATHERED.format(
        which=which,
        missing=_by_kind(policy.wanted, _missing),
        wanted=_by_kind(policy.wanted, lambda names: str(len(names))),
        broken=_array([_broken(one, params) for one in policy.standards]),
    )
    weighed = " + ".join(f"{int(policy.weights[part])} * {part}" for part in PARTS)
    return gathered + _SCORED.format(weighed=weighed), params


def _by_kind(wanted: Mapping[str, tuple[str, ...]], said: Any) -> str:
    person, organisation = (said(wanted[kind]) for kind in KINDS)
    return f"CASE WHEN who.kind = 'person' THEN {person} ELSE {organisation} END"


def _missing(names: tuple[str, ...]) -> str:
    """A LEFT JOIN that found nothing has none."""
    return _array(
        [f"CASE WHEN ({PLACES[name].has}) IS NOT TRUE THEN 'no_{name}' END" for name in names]
    )


def _broken(standard: Standard, params: dict[str, Any]) -> str:
    """Its fault where somebody for whom it holds does not keep it."""
    place, name = PLACES[standard.field], f"standard_{standard.pk}"
    tests = [f"({place.has}) IS NOT TRUE"] if standard.is_required else []
    if standard.mask:
        params[f"{name}_mask"] = as_sql(standard.mask)
        tests.append(place.breaking(f"btrim({{text}}) ~ %({name}_mask)s"))
    if standard.allowed:
        params[f"{name}_allowed"] = list(standard.allowed)
        tests.append(place.breaking(f"btrim({{text}}) = ANY(%({name}_allowed)s)"))
    whom = ["true"]
    for column, value in (("kind", standard.kind or None), ("rank", standard.rank),
                          ("team_id", standard.team_id)):  # fmt: skip
        if value is not None:
            params[f"{name}_{column}"] = value
            whom.append(f"who.{column} = %({name}_{column})s")
    return (
        f"CASE WHEN {' AND '.join(whom)} AND ({' OR '.join(tests) or 'false'})"
        f" THEN 'standard:{standard.pk}' END"
    )


def _array(cases: list[str]) -> str:
    return f"array_remove(ARRAY[{', '.join(cases)}]::text[], NULL)"
