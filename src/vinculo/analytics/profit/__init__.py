"""What is left of each customer, kept: computed by a job, read by pages and programs.

`making.py` computes and keeps it; `waterfall.py` is its shape; `steering.py` says which cheaper
ways would do, and what that saves.
"""
