"""Reports: what the measures answer, each with its day, its definition and its table."""
