"""Reading files of others: what is in them, by which conventions, and what must be asked.

No Django models here. The import engine stands on these verbs::

    source  = open_source(path, name="ventas.xlsx")      # raises Refused(code, **params)
    reading = read(source, answers=remembered, kind="purchases")
    mapping = guess(source, reading, "purchases", remembered_fields)  # .fields, .rules
    reading = reading.mapped("purchases", mapping.chosen)  # again whenever a field changes
    reading.questions                                    # ask these; empty = nothing ambiguous
    reading = reading.answered({"VLR_ULT": "1.234,56", "FECHA": "dmy"})
    for number, cells in rows(source, reading, set_aside=reject): copy.write_row((number, *cells))

`rows` gives the text of every data row, exactly `len(source.columns)` cells, None when empty,
with the row number as a spreadsheet shows it. `set_aside(number, cells)` receives the rows that
have more filled cells than there are columns; without it they are cut.

What a cell means is then asked by column, in Python or in SQL with equal answers::

    number(cell, reading.column("VLR_ULT"))  -> Decimal, raises lib.numbers.NotANumber
    instant(cell, reading.column("FECHA"))   -> naive datetime, raises lib.dates.NotADate
    code(cell, reading.column("CustomerID")) -> "17850" from "17850.0"
    sql.number_sql("t.c3", column)           -> SQL numeric, NULL where unreadable
    sql.instant_sql("t.c4", column)          -> SQL timestamp, NULL where unreadable
    sql.code_sql("t.c1", column)             -> SQL text

Everything here that says something to a person is a `Note(code, params)`; `wording.say(note)`
puts it into the reader's language.
"""

from vinculo.integration.reading.columns import ColumnReading, Facet, Option, Question
from vinculo.integration.reading.limits import Limits
from vinculo.integration.reading.mapping import Guess, Mapping, complete, guess, guess_mapping
from vinculo.integration.reading.notes import Note, Refused
from vinculo.integration.reading.reading import Reading, code, instant, number, read
from vinculo.integration.reading.rows import rows
from vinculo.integration.reading.source import Column, Source, open_source

__all__ = [
    "Column",
    "ColumnReading",
    "Facet",
    "Guess",
    "Limits",
    "Mapping",
    "Note",
    "Option",
    "Question",
    "Reading",
    "Refused",
    "Source",
    "code",
    "complete",
    "guess",
    "guess_mapping",
    "instant",
    "number",
    "open_source",
    "read",
    "rows",
]
