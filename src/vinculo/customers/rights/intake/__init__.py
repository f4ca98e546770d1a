"""Where anybody may ask about their own data, without signing in."""
