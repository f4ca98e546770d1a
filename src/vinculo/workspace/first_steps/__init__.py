"""What a new house, or somebody new in it, does first: ticked by what is true."""
