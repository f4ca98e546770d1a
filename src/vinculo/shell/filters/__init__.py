"""Filters: a tree of conditions over fields that rooms declare, never over names that come in.

`tree` says what was asked, `as_json` and `as_text` write it down, `fields` what may be asked,
`checking` compares the two, `compiling` makes one statement of it and `saying` one sentence.
"""
