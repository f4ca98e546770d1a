"""Plain Python used by every room: text, numbers, dates, phones, identity numbers, money.

No Django here.
"""
