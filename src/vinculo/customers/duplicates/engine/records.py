"""The table of comparable records: one row per record, empty where nothing is known."""

from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    pass

TEXT, TEXTS = pa.string(), pa.list_(pa.string())

# `id` is any whole number; pairs of one `source` are not compared where sources are named.
SCHEMA = pa.schema(
    [
        ("id", pa.int64()), ("kind", TEXT), ("source", TEXT),
        ("given", TEXT), ("surnames", TEXT), ("firm", TEXT),
        ("birth", TEXT), ("document", TEXT), ("phones", TEXTS), ("emails", TEXTS),
        ("address", TEXT), ("street", TEXT), ("house", TEXT), ("place", TEXT), ("city", TEXT),
        ("postcode", TEXT), ("region", TEXT),
    ]
)  # fmt: skip
