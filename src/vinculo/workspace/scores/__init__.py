"""Scores: made, proven, put in use and decided about; shown on the customer."""
