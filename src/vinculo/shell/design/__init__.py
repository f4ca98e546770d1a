"""The parts that pages are made of, each in every state, from the templates that pages use."""
