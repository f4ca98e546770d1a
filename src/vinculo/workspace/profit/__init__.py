"""What serving customers costs, and what is left of each: kept, shown, followed down."""
