"""The columns of lists: rooms declare them, people choose and order them.

A column is read for all rows of a page at once. Those who may not see it have never heard of it.
"""
