"""Enter with the company's own accounts: OpenID Connect, for people who were invited."""
