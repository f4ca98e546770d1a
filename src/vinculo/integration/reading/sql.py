"""What `number`, `instant` and `code` do, said in SQL for a staging table of text.

`cell` is a SQL expression of type text written by us (never by a user). Each gives NULL for an
empty cell and for one that cannot be read; `*_bad_sql` is true for filled cells that cannot.
Plain PostgreSQL 15, no functions to install.
"""

from vinculo.integration.reading.reading import ColumnReading


def number_sql(cell: str, column: ColumnReading) -> str:
    raise NotImplementedError


def instant_sql(cell: str, column: ColumnReading) -> str:
    raise NotImplementedError


def code_sql(cell: str, column: ColumnReading) -> str:
    raise NotImplementedError
