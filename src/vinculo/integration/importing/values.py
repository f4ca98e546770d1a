"""What a cell means, as SQL.

`reading.sql` says it for every cell that anybody may write. Most columns hold nothing but plain
numbers and one shape of dates, all of which our reader has seen: those are merely cast, which
costs a tenth and can be shared out among processes. Where only most cells are plain, a look at
the characters comes first in a CASE and the rest falls through to the full reading. Should a
cast fail all the same (a 25th hour), the run is repeated without trust.
"""

from vinculo.integration.importing.database import literal
from vinculo.integration.importing.run import Run
from vinculo.integration.reading import ColumnReading, sql

DIGITS = "'0123456789'"


def cell(column: ColumnReading) -> str:
    return f"c{column.index}"


def bare(column: ColumnReading) -> str:
    """As our own reader hands it over: without blanks around, NULL when empty."""
    return f"NULLIF(btrim({cell(column)}), '')"


def text(run: Run, target: str, longest: int) -> str:
    """The first filled column, cut."""
    cells = [bare(column) for column in run.columns(target)]
    if not cells:
        return "NULL::text"
    found = cells[0] if len(cells) == 1 else f"COALESCE({', '.join(cells)})"
    return f"({found})::varchar({longest})"


def code(run: Run, target: str, longest: int) -> str:
    cells = [_code(run, column) for column in run.columns(target)]
    if not cells:
        return "NULL::text"
    found = cells[0] if len(cells) == 1 else f"COALESCE({', '.join(cells)})"
    return f"({found})::varchar({longest})"


def word(run: Run, target: str) -> str:
    """A word of a short list: folded, one underscore for blanks; the C locale knows no Á."""
    accents = "'ÁÉÍÓÚÜáéíóúü -', 'AEIOUUaeiouu__'"
    return f"lower(translate({text(run, target, 40)}, {accents}))"


def choice(run: Run, target: str, words: dict[str, str]) -> str:
    """The value whose words hold the cell; 'unknown' for others, NULL for an empty cell."""
    said = word(run, target)
    cases = " ".join(
        f"WHEN {said} IN ({', '.join(map(literal, some.split()))}) THEN {literal(value)}"
        for value, some in words.items()
    )
    return f"CASE WHEN {said} IS NULL THEN NULL {cases} ELSE 'unknown' END"


def number(run: Run, target: str) -> str:
    columns = run.columns(target)
    if not columns or not columns[0].number:
        return "NULL::numeric"
    return _cast_number(columns[0]) if _is_plain(run, columns[0]) else quick_number(columns[0])


def moment(run: Run, target: str) -> str:
    """A local timestamp without zone."""
    columns = run.columns(target)
    if not columns or not columns[0].date:
        return "NULL::timestamp"
    if _is_plain(run, columns[0]):
        return f"NULLIF({cell(columns[0])}, '')::timestamp"
    if not run.trusting:
        return sql.instant_sql(bare(columns[0]), columns[0])
    return quick_instant(columns[0])


def day(run: Run, target: str) -> str:
    return f"({moment(run, target)})::date"


def filled(run: Run, target: str) -> str:
    """True where the cell holds something: with a NULL value, something that cannot be read."""
    columns = run.columns(target)
    if not columns:
        return "FALSE"
    is_read = columns[0].number or columns[0].date
    if run.trusting and is_read and not columns[0].unreadable:
        return "FALSE"
    return f"({bare(columns[0])} IS NOT NULL)"


def _is_plain(run: Run, column: ColumnReading) -> bool:
    marks = {"digits": ".,", "point": ".", "comma": ","}
    fits = column.number[-3:-2] in marks.get(column.plain, "") if column.number else True
    return run.trusting and bool(column.plain) and fits and not column.unreadable


def _cast_number(column: ColumnReading) -> str:
    c = f"NULLIF({cell(column)}, '')"
    return f"replace({c}, ',', '.')::numeric" if column.plain == "comma" else f"{c}::numeric"


def _code(run: Run, column: ColumnReading) -> str:
    if not column.drops_decimal_zero:
        return bare(column)
    c = cell(column)
    if column.plain and run.trusting:
        return f"NULLIF(left({c}, -2), '')"
    return (
        f"CASE WHEN right({c}, 2) = '.0' THEN NULLIF(btrim(left({c}, -2)), '')"
        f" ELSE {sql.code_sql(bare(column), column)} END"
    )


def quick_number(column: ColumnReading) -> str:
    """Digits with at most one mark that must be the decimal one, and a minus sign in front."""
    c, full = cell(column), sql.number_sql(bare(column), column)
    if column.unreadable:
        return full
    rest = f"translate({c}, {DIGITS}, '')"
    mark = column.number[-3:-2]
    cast = f"{c}::numeric" if mark == "." else f"replace({c}, ',', '.')::numeric"
    return (
        f"CASE WHEN {rest} = '' THEN NULLIF({c}, '')::numeric"
        f" WHEN {rest} = '{mark}' AND length({c}) > 1 THEN {cast}"
        f" WHEN {rest} IN ('-', '-{mark}') AND left({c}, 1) = '-' AND length({c}) > 2 THEN {cast}"
        f" WHEN {c} IS NOT NULL THEN {full} END"
    )


def quick_instant(column: ColumnReading) -> str:
    """`2010-12-01`, with or without time: cast, as our reader could read every row."""
    c, full = cell(column), sql.instant_sql(bare(column), column)
    if column.unreadable:
        return full
    return (
        f"CASE WHEN {c} LIKE '____-__-__ __:__:__' OR {c} LIKE '____-__-__' THEN {c}::timestamp"
        f" WHEN {c} IS NOT NULL THEN {full} END"
    )
