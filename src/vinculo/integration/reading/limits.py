"""What we are willing to take in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """In bytes and cells."""

    file_bytes: int = 500 << 20
    unpacked_bytes: int = 2 << 30  # of a gzip or zip of text
    workbook_bytes: int = 1 << 30  # of everything inside an XLSX or ODS
    columns: int = 500
    workbook_memory: int = 3 << 30  # of the process that reads a workbook
    workbook_seconds: int = 300
