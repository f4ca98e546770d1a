"""Which months of a room's facts have changed, so that analytics reads only those again."""
