"""The grammars: from the shape of an address to what its tokens are."""
