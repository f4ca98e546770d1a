"""Put a fact right where it is read, one after the other, without leaving the page."""
