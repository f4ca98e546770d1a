"""How good the data of each customer are: a number with its reasons, its history, and its repair.

`policy.py` says what the company wants, `assessing.py` turns it into one statement, `scoring.py`
runs that for some or for all, `history.py` keeps how the number went. Nothing here loops over
customers, and no page computes more than one.
"""
