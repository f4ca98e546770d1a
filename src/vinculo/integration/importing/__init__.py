"""Files of others become our records.

`preparing` keeps the file and finds out how to read it, `staging` copies its rows into the
database, `checking` marks what is wrong in sets, `writing` writes chunk by chunk, `undoing` takes
a whole import back. `engine` runs these phases; the page's job and the command line both call it.
"""

from vinculo.integration.reading import fields
from vinculo.shell.custom.in_files import columns_of

for kind, records in (
    ("customers", "customer"), ("interactions", "interaction"), ("purchases", "purchase"),
    ("products", "product"),
):  # fmt: skip
    fields.ADDED[kind] = columns_of(records)
