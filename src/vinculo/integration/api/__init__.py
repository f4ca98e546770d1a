"""What programs may ask and do, under /api/v1/: a router for each noun, `house.py` around them.

`config/api.py` gathers the routers. A program comes with a key (`shell/keys`) and goes through the
same doors as the pages: each room's `access.py`, for the key's person, as narrow as the key.
"""
