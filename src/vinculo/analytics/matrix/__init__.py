"""The value matrix: amount by tenure, month after month, with patience.

`policy` says how, `step` makes one close from the one before, `chain` knows which closes still
hold, `closing` makes the missing ones and writes them down, `reasons` words them, `queries`
answers the page, `preview` tries another policy, `export` writes a file.
"""
