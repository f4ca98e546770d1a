"""What to offer to whom, as plain functions over arrays: `offering.py` puts it together."""
