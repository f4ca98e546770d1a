"""Purchases as Parquet, a file per month, mirrored from PostgreSQL where they changed.

    warehouse/manifest.json              what holds: month -> revision, files, sums
    warehouse/purchases/2026-03.7.parquet    one row per purchase of a known customer
    warehouse/sums/2026-03.7.parquet         one row per customer: what the matrix needs

A file is never changed. A new revision is a new file, and the manifest is replaced in one step,
so that a reader sees all of the old state or all of the new. What the manifest of now and the
one before it do not name is deleted. All of it can be made again from PostgreSQL
(`mirror.rebuild`).
"""
