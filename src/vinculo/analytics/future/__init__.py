"""What each customer will still buy and be worth, written down by a job (`making.py`) that fits
the models of `lifetime/` and keeps the one that foretold best what was held back."""
