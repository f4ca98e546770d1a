"""What can be done to many records at once; rooms declare it, each in its `bulk_actions.py`."""
