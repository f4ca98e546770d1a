"""Keys for programs: a person makes one, and it does for them no more than they may."""
