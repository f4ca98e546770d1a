"""One close from the one before it: a set-based step, the same for ten rows and for millions.

    state before + what the month brought  ->  state after

The state is one row per customer (`COLUMNS`). Nothing else is remembered, so that a close can
be made again from the close before it. A month's facts are one row per customer: amount (net,
1/10,000), bought (whether anything was bought rather than only returned), last_on.
"""

import duckdb

from vinculo.analytics.matrix.policy import Policy, limits_at

# Raise it when the step gives another answer: every close is then made again.
VERSION = 2

COLUMNS = {
    "customer_id": "BIGINT",
    "first_month": "INTEGER",  # months counted from year 0
    "since_month": "INTEGER",  # first_month, or earlier where the record says so
    "last_month": "INTEGER",  # of a purchase; a return is none
    "last_on": "DATE",
    "bought_months": "INTEGER",
    "held": "BIGINT",  # smoothed or windowed sum of months, 1/10,000
    "visits": "BIGINT",  # the same of months with a purchase, per mille
    "amount": "BIGINT",  # `held` as a year's amount
    "score": "BIGINT",  # `amount` weighed by constancy: what the bands compare
    "constancy": "INTEGER",  # share of months with a purchase, per mille
    "weak": "INTEGER",  # months in a row below their own average
    "above": "INTEGER",  # closes in a row beyond the limit upwards, downwards
    "below": "INTEGER",
    "raw_band": "INTEGER",
    "band": "INTEGER",
    "tenure": "INTEGER",
    "tenure_band": "INTEGER",
    "raw_rank": "INTEGER",
    "rank": "INTEGER",
    "previous_rank": "INTEGER",  # before the last change; none for those who never changed
    "changed_month": "INTEGER",
    # Why this close changed the class; empty where it did not, and kept by the close that did.
    "reason": "VARCHAR",
    "reason_amount": "BIGINT",
    "reason_limit": "BIGINT",
    "reason_idle": "INTEGER",
    "reason_constancy": "INTEGER",
    "spark": "VARCHAR",  # one digit per close, the last twelve
}
EMPTY_STATE = ", ".join(f"NULL::{kind} AS {name}" for name, kind in COLUMNS.items())


def measure_month(
    connection: duckdb.DuckDBPyConnection,
    policy: Policy,
    period: int,
    *,
    before: str,
    month: str,
    since: str = "",
    expiring: str = "",
) -> None:
    """Make table `measured` from the relations `before` and `month`.

    `since` gives (customer_id, since_month) for those we know longer than their purchases;
    `expiring` is the month that leaves the window.
    """
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE measured AS "
        + _measured(policy, period, before, month, since, expiring)
    )


def _measured(
    policy: Policy, period: int, before: str, month: str, since: str, expiring: str
) -> str:
    window = policy.measure == "window"
    if window:
        held, visits, out = "coalesce(b.held, 0)", "coalesce(b.visits, 0)", ""
        if expiring:
            out = f"LEFT JOIN {expiring} e ON e.customer_id = b.customer_id"
            held += " - coalesce(e.amount, 0)"
            visits += " - coalesce(e.bought::INTEGER, 0) * 1000"
        months = policy.window_months
        # The month is weak when it stays below the average month of the window before it.
        weak = f"coalesce(m.amount, 0) * {months} < b.held"
        year = f"held * 12 // {months}"
        share = f"visits // {months}"
    else:
        keep, out = policy.keep_permille, ""
        held = f"coalesce(b.held, 0) // 1000 * {keep} + coalesce(b.held, 0) % 1000 * {keep} // 1000"
        visits = f"coalesce(b.visits, 0) * {keep} // 1000"
        # Divided first: a year's amount times 12,000 would leave 64 bits.
        weak = f"coalesce(m.amount, 0) < b.held // 1000 * {1000 - keep}"
        year = f"held // 1000 * {12 * (1000 - keep)}"
        share = f"visits * {1000 - keep} // 1000"
    known = "b.customer_id IS NOT NULL"
    earlier, joined = f"{period}", ""
    if since:
        earlier = f"least({period}, coalesce(s.since_month, {period}))"
        joined = f"LEFT JOIN {since} s ON s.customer_id = m.customer_id AND b.customer_id IS NULL"
    score = "amount // 1000 * constancy" if policy.constancy else "amount"
    return f"""
        WITH merged AS (
          SELECT coalesce(b.customer_id, m.customer_id) AS customer_id,
                 b.customer_id IS NULL AS is_new,
                 coalesce(b.first_month, {period}) AS first_month,
                 CASE WHEN {known} THEN b.since_month ELSE {earlier} END AS since_month,
                 CASE WHEN m.bought THEN {period} ELSE b.last_month END AS last_month,
                 CASE WHEN m.bought THEN m.last_on ELSE b.last_on END AS last_on,
                 coalesce(b.bought_months, 0) + coalesce(m.bought::INTEGER, 0) AS bought_months,
                 {held} + coalesce(m.amount, 0) AS held,
                 {visits} + coalesce(m.bought::INTEGER, 0) * 1000 AS visits,
                 CASE WHEN {known} AND {weak} THEN b.weak + 1 ELSE 0 END AS weak,
                 b.above, b.below, b.band AS band_before, b.rank AS rank_before,
                 b.last_month AS last_month_before, b.tenure_band AS tenure_band_before,
                 b.previous_rank, b.changed_month, coalesce(b.spark, '') AS spark
            FROM {before} b
            FULL JOIN {month} m ON m.customer_id = b.customer_id
            {out} {joined}
        ), yearly AS (
          SELECT *, {year} AS amount,
                 greatest(least({share}, 1000), 0)::INTEGER AS constancy,
                 {period} - since_month AS tenure,
                 {period} - coalesce(last_month, first_month) AS idle
            FROM merged
        )
        SELECT *, CASE WHEN amount > 0 THEN {score} ELSE amount END AS score FROM yearly
    """


def limits(
    connection: duckdb.DuckDBPyConnection,
    policy: Policy,
    period: int,
    before: list[int] | None,
) -> list[int]:
    """The amounts between the bands at this close, highest first, from table `measured`.

    Shares are counted among those who bought lately, so that a growing crowd of former
    customers lifts nobody; and limits follow the market half way each month, so that one
    odd month of the whole company moves few.
    """
    if policy.bands_by == "fixed":
        return limits_at(policy, period)
    reached = [100 - sum(policy.shares[: n + 1]) for n in range(policy.bands - 1)]
    found = connection.execute(
        "SELECT quantile_disc(score, $points) FROM measured WHERE idle < $idle AND score > 0",
        {"points": [point / 100 for point in reached], "idle": policy.dormant_closes},
    ).fetchone()
    fresh = found[0] if found else None
    if fresh is None:
        return before or [1] * (policy.bands - 1)
    if before is None:
        return [max(int(value), 1) for value in fresh]
    adapt = policy.adapt_percent
    return [
        max((old * (100 - adapt) + int(new) * adapt) // 100, 1)
        for old, new in zip(before, fresh, strict=True)
    ]


def close(policy: Policy, period: int, limits: list[int]) -> str:
    """The query of the state after, over table `measured`, ordered by customer."""
    tenures = len(policy.tenure_from)
    cells = str([rank for row in policy.cells for rank in row])
    bands = policy.bands
    up = [limit * (100 + policy.margin_up) // 100 for limit in limits]
    down = [limit * (100 - policy.margin_down) // 100 for limit in limits]
    rise = "greatest(up_band, band_before - 1)" if policy.one_step else "up_band"
    fall = "least(down_band, band_before + 1)" if policy.one_step else "down_band"
    stopped = f"idle >= {policy.stop_closes}"
    if policy.stop_rhythm_percent:
        # Overdue against the customer's own average interval, where two purchases show one.
        stopped += (
            f" AND idle * 100 * greatest(bought_months - 1, 1) >= {policy.stop_rhythm_percent}"
            " * greatest(coalesce(last_month, first_month) - first_month, 1)"
        )
    return f"""
        WITH placed AS (
          SELECT *, {_band("score", limits)} AS raw_band, {_band("score", up)} AS up_band,
                 {_band("score", down)} AS down_band,
                 {" + ".join(f"(tenure >= {m})::INTEGER" for m in policy.tenure_from)}
                   AS tenure_band
            FROM measured
        ), counted AS (
          SELECT *, CASE WHEN NOT is_new AND up_band < band_before
                         THEN coalesce(above, 0) + 1 ELSE 0 END AS above_now,
                 CASE WHEN NOT is_new AND down_band > band_before
                      THEN coalesce(below, 0) + 1 ELSE 0 END AS below_now
            FROM placed
        ), patient AS (
          SELECT *, CASE
              WHEN is_new THEN raw_band
              WHEN above_now >= {policy.closes_up} THEN {rise}
              WHEN below_now >= {policy.closes_down} AND weak >= {policy.weak_months} THEN {fall}
              ELSE band_before END AS patient_band
            FROM counted
        ), banded AS (
          SELECT *, CASE
              WHEN idle >= {policy.dormant_closes} THEN {bands}
              WHEN {stopped} THEN greatest(patient_band, {policy.stop_bands()}[tenure_band])
              ELSE patient_band END AS band
            FROM patient
        ), ranked AS (
          SELECT *, {cells}[(band - 1) * {tenures} + tenure_band] AS rank,
                 {cells}[(raw_band - 1) * {tenures} + tenure_band] AS raw_rank
            FROM banded
        ), explained AS (
          SELECT *, is_new OR rank <> rank_before AS moved,
              CASE
                WHEN is_new THEN 'new'
                WHEN rank > rank_before AND idle >= {policy.dormant_closes} THEN 'dormant'
                WHEN rank > rank_before AND {stopped} THEN 'stopped'
                WHEN rank > rank_before AND band > band_before THEN 'amount_down'
                WHEN rank < rank_before AND band < band_before
                  THEN CASE WHEN {period} - 1 - last_month_before >= {policy.stop_closes}
                            THEN 'returned' ELSE 'amount_up' END
                ELSE 'tenure' END AS why
            FROM ranked
        )
        SELECT customer_id, first_month, since_month, last_month, last_on, bought_months,
               held, visits, amount, score, constancy, weak,
               CASE WHEN band = band_before THEN above_now ELSE 0 END AS above,
               CASE WHEN band = band_before THEN below_now ELSE 0 END AS below,
               raw_band, band, tenure, tenure_band, raw_rank, rank,
               CASE WHEN moved THEN rank_before ELSE previous_rank END AS previous_rank,
               CASE WHEN moved THEN {period} ELSE changed_month END AS changed_month,
               CASE WHEN moved THEN why END AS reason,
               CASE WHEN moved THEN amount END AS reason_amount,
               CASE WHEN NOT moved THEN NULL
                    WHEN why IN ('amount_up', 'returned') THEN {up}[least(band, {bands - 1})]
                    WHEN why = 'amount_down' THEN {down}[greatest(band - 1, 1)] END
                 AS reason_limit,
               CASE WHEN moved THEN idle END AS reason_idle,
               CASE WHEN moved THEN constancy END AS reason_constancy,
               right(spark, 11) || rank AS spark
          FROM explained
         ORDER BY customer_id
    """


def _band(value: str, limits: list[int]) -> str:
    return "1 + " + " + ".join(f"({value} < {limit})::INTEGER" for limit in limits)
