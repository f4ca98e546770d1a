"""The tags of the house: how they are called and which colour they have."""
