"""What people and companies are called: lists from general knowledge, the frequent first."""
