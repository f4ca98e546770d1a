"""What a company writes down of its records beyond what the house knows: its own fields."""
