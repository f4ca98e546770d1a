"""One thing done to many records: looked at before, done in the background, taken back exactly.

What was asked for is kept as a filter, not as numbers. When it begins, the records are written
down one by one; each then says what became of it, and what it was before.
"""
