"""Two people change the same record: what differs is merged, what collides is shown and chosen."""
