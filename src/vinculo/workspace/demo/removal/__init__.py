"""Taking the example company out of a house in which real work has begun.

What the example made is known by number: the last of each table when it was complete
(`extent.py`). A customer of the example on whom something real hangs stays, whole (`going.py`).
"""
