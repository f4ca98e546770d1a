"""Make one record of two, so that it can be two again.

`merge` and `unmerge` are the verbs. What hangs on a customer follows: each room says how in its
own `following.py`, `config/merging.py` lists them. `survivorship` decides which value is kept,
`runs` merges many, `leading` takes an old address to the record that is left.
"""
