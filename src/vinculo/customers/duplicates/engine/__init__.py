"""Who may be the same, from records that were made comparable. Plain Python, no Django.

`find(records)` learns by itself how much each agreement says (Splink on DuckDB), compares whom
`blocking` brings together, and answers pairs with their probability and its reasons.
"""
