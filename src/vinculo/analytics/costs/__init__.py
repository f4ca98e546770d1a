"""What serving customers costs: so much for each statement, call or visit, as of a day.

`kinds.py` says what can have a cost and what is counted for it; `recording.py` keeps it;
`measures/profit.py` counts and multiplies.
"""
