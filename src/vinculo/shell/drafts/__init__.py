"""What somebody was writing when the browser closed: kept for them alone, and not for long."""
