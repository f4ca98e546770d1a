"""Scores that a company keeps: what is known of each customer on a day, what came of it, models.

`windows.py` says which days count, `raw.py` what the warehouse knows within them, `catalogue.py`
the features made of it, `outcomes.py` what came afterwards, `future.py` proves that no feature
knows it; `snapshot.py` puts them together. `making.py` trains, `applying.py` scores.
"""
