"""How long the house keeps what, and what goes when its term is over."""
