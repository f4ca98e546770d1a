"""Accounts that are open and asleep: the rule that says so, what they cost, what is done about it.

`rule.py` is the company's rule and what it advises; `making.py` keeps who is asleep, by a job;
`deciding.py` writes down what was decided, and `auditing.py` what that has spared since.
"""
