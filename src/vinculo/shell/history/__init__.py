"""Every change of the core tables, as PostgreSQL saw it: who, when, through what, what it was."""
