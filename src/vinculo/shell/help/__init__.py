"""Help beside each page: what it is for and how people use it, one topic for several pages."""
