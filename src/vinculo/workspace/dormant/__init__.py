"""Dormant accounts: who they are, what they cost, what is done about them and what that spares."""
