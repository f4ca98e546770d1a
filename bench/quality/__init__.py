"""What `matrix-quality` is made of: histories, plain methods, our matrix, and what is measured."""
