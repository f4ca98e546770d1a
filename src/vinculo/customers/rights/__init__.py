"""The rights desk: what people may ask about their own data, by when, and how it is done.

`terms/` counts the days of each law; `requests` take one from coming in to the answer; `exporting`
gathers everything about one customer from all rooms; `holding_back` blocks and holds; `erasing`
forgets, and `tombstones` keep what was forgotten from coming back. Nothing here is legal advice.
"""
