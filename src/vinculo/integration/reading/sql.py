"""What `number`, `instant` and `code` do, said in SQL for a staging table of text.

`cell` is a SQL expression of type text, written by us and never by a user, holding what `rows`
gave. Each expression gives NULL for an empty cell and for one that cannot be read, so that
`cell IS NOT NULL AND expression IS NULL` finds the unreadable ones. Plain PostgreSQL 15; no
percent sign appears, so the text may be executed with parameters.
"""

# ruff: noqa: S608 (every part is ours: patterns, column numbers)

from vinculo.integration.reading.columns import ColumnReading
from vinculo.lib import dates, numbers

_PIVOT = 50  # see dates.parse


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''").replace("%", r"\x25") + "'"


def number_sql(cell: str, column: ColumnReading) -> str:
    """Type numeric. LookupError while the column's question is open."""
    if not column.number:
        raise LookupError(f"{column.column} is not read as numbers")
    convention = numbers.Convention.of(column.number)
    mark = convention.decimal
    whole = _quoted(numbers.pattern(convention).pattern)
    return f"""(CASE
      WHEN {cell} ~ '^-?[0-9]{{1,18}}([{mark}][0-9]{{1,12}})?\\Z'
      THEN replace({cell}, ',', '.')::numeric
      WHEN length({cell}) <= {numbers.LONGEST} THEN (
        SELECT CASE
          WHEN m IS NULL OR (m[1] IS NULL) <> (m[8] IS NULL)
            OR (m[2] IS NOT NULL AND m[6] IS NOT NULL)
            OR concat(m[3], m[4]) !~ '[0-9]'
            OR abs(coalesce(m[5], '0')::int) > {numbers.LARGEST_EXPONENT} THEN NULL
          ELSE (concat(
            CASE WHEN m[1] IS NOT NULL OR m[6] IS NOT NULL OR m[2] <> '+' THEN '-' END,
            coalesce(nullif(regexp_replace(m[3], '[^0-9]', '', 'g'), ''), '0'), '.',
            coalesce(nullif(substr(m[4], 2), ''), '0'), 'e',
            coalesce(m[5], '0')::int - CASE WHEN m[7] IS NULL THEN 0 ELSE 2 END))::numeric
        END
        FROM regexp_match({cell}, {whole}) AS found(m))
    END)"""


_TIME = r"(?:[ ,T]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?\Z"
_SAME = r"([/.\- ])"
_YEAR_FIRST = rf"^([0-9]{{4}}){_SAME}([0-9]{{1,2}}){_SAME}([0-9]{{1,2}}){_TIME}"
_YEAR_LAST = rf"^([0-9]{{1,2}}){_SAME}([0-9]{{1,2}}){_SAME}([0-9]{{4}}|[0-9]{{2}}){_TIME}"
_SHORT_FIRST = rf"^([0-9]{{2}}){_SAME}([0-9]{{1,2}}){_SAME}([0-9]{{1,2}}){_TIME}"
_BARE = r"^([0-9]{8})\Z"
# Positions of year, month and day among the three numbers.
_PLACES = {"dmy": (5, 3, 1), "mdy": (5, 1, 3), "ymd": (1, 3, 5)}
_COMPACT = {"dmy": (5, 3, 1), "mdy": (5, 1, 3), "ymd": (1, 5, 7)}


def instant_sql(cell: str, column: ColumnReading) -> str:
    """Type timestamp, local time as written. LookupError while the question is open."""
    order = column.date
    if not order:
        raise LookupError(f"{column.column} is not read as dates")
    tried = [_parts(cell, _YEAR_FIRST, (1, 3, 5))]
    if order in _PLACES:
        pattern = _SHORT_FIRST if order == "ymd" else _YEAR_LAST
        tried += [_parts(cell, pattern, _PLACES[order]), _compact(cell, _COMPACT[order])]
    else:
        tried.append(_serial(cell, order))
    return "coalesce(" + ", ".join(tried) + ")"


def _parts(cell: str, pattern: str, places: tuple[int, int, int]) -> str:
    year, month, day = (f"m[{place}]" for place in places)
    return f"""(SELECT {_moment("y", "mo", "d")} FROM (
      SELECT CASE WHEN length({year}) = 4 THEN {year}::int
                  WHEN {year}::int <= {_PIVOT} THEN {year}::int + 2000
                  ELSE {year}::int + 1900 END AS y,
             {month}::int AS mo, {day}::int AS d,
             coalesce(m[6], '0')::int AS h, coalesce(m[7], '0')::int AS mi,
             (coalesce(m[8], '0') || '.' || substr(coalesce(m[9], '0'), 1, 6))::numeric AS s
      FROM regexp_match({cell}, {_quoted(pattern)}) AS found(m)
      WHERE m[2] = m[4]) AS read)"""


def _compact(cell: str, places: tuple[int, int, int]) -> str:
    year, month, day = (
        f"substr(m[1], {place}, {length})::int"
        for place, length in zip(places, (4, 2, 2), strict=True)
    )
    return f"""(SELECT {_moment("y", "mo", "d")} FROM (
      SELECT {year} AS y, {month} AS mo, {day} AS d, 0 AS h, 0 AS mi, 0::numeric AS s
      FROM regexp_match({cell}, {_quoted(_BARE)}) AS found(m) WHERE m IS NOT NULL) AS read)"""


def _moment(year: str, month: str, day: str) -> str:
    """Nested CASEs, because make_date complains about what must be checked first."""
    return f"""CASE WHEN {year} BETWEEN {dates.EARLIEST} AND {dates.LATEST}
        AND {month} BETWEEN 1 AND 12 AND {day} >= 1 AND h < 24 AND mi < 60 AND s < 60
      THEN CASE WHEN {day} <= extract(day FROM make_date({year}, {month}, 1)
                                      + interval '1 month - 1 day')
        THEN make_timestamp({year}, {month}, {day}, h, mi, s::float8) END END"""


def _serial(cell: str, order: str) -> str:
    if order == "excel1904":
        start, wrong = "timestamp '1904-01-01'", "false"
    else:
        start = "CASE WHEN days < 60 THEN timestamp '1899-12-31' ELSE timestamp '1899-12-30' END"
        wrong = "days IN (0, 60)"
    return f"""(SELECT CASE WHEN days > {dates.LAST_SERIAL} OR {wrong} THEN NULL
        ELSE {start} + make_interval(days => days, secs => seconds) END
      FROM (SELECT m[1]::int AS days,
                   round(('0.' || coalesce(m[2], '0'))::numeric * 86400)::float8 AS seconds
            FROM regexp_match({cell}, '^([0-9]{{1,6}})(?:[.,]([0-9]{{1,12}}))?\\Z') AS found(m)
            WHERE m IS NOT NULL) AS read)"""


def code_sql(cell: str, column: ColumnReading) -> str:
    """Type text."""
    if not column.drops_decimal_zero:
        return cell
    return f"regexp_replace({cell}, '\\.0+\\Z', '')"
