"""Small files of the kinds that people bring."""

import csv
from pathlib import Path
from typing import Any

from vinculo.integration.importing.command import run_import

RETAIL = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
          "CustomerID", "Country"]  # fmt: skip
# The shape of a British retailer's export: lines, cancellations, lines of nobody, equal lines.
RETAIL_ROWS = [
    "536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom",
    "536365,71053,WHITE METAL LANTERN ,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom",
    "536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom",
    "536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom",
    "C536366,22633,HAND WARMER,-2,2010-12-02 09:00:00,1.85,17850.0,United Kingdom",
    "536370,22728,ALARM CLOCK PINK,24,2010-12-01 08:45:00,3.75,12583.0,France",
    "536370,POST,POSTAGE,3,2010-12-01 08:45:00,18.0,12583.0,France",
    "536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom",
    '536415,22139,"RETROSPOT TEA SET, CERAMIC",10,2011-01-05 12:00:00,4.25,,United Kingdom',
    "A563185,B,Adjust bad debt,1,2011-08-12 14:50:00,11062.06,,United Kingdom",
    "536500,22139,RETROSPOT TEA SET,-1,2011-01-07 10:00:00,4.25,12583.0,France",
]


def write(path: Path, header: list[str], rows: list[Any], delimiter: str = ",") -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def retail(path: Path, rows: list[str] | None = None) -> Path:
    path.write_text("\n".join([",".join(RETAIL), *(rows or RETAIL_ROWS)]) + "\n", encoding="utf-8")
    return path


def bring(kind: str, path: Path, **more: Any) -> dict[str, Any]:
    return run_import(kind, path, yes=True, **more)
