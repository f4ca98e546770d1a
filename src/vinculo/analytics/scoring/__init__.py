"""Scores of any yes-or-no outcome: how they are trained, proven, explained, kept and applied.

Plain functions over flat tables: no Django, no database, no clock. Every method answers with
log-odds of "yes" and with what each variable adds to them.
"""
