"""What people make of a list, kept under a name: its filter, columns, order, groups and shape.

A view is the part of an address behind the `?`. Opening it opens that address; so a shared link
shows the same to everybody who may read it, and each person only what they reach.
"""
