"""The steward's queue: pairs that may be one customer, decided one by one, in groups, in bulk."""
