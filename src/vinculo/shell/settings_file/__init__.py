"""All that a company has set, as one file: taken out, compared, put in, and back to a version."""
