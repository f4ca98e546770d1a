"""What the matrix takes from purchases, each measure stated once: a file with its definition as an
Ibis expression and its wording; `tests/test_measures.py` checks each on ten rows by hand.

`month.py` puts them together, a row per customer and month. Ibis is loaded when a measure is
first needed, which pages never do.
"""
