"""What went wrong, as one plain sentence for the person at the machine."""


class Problem(Exception):
    """A failure that is explained by its message; it is shown without a traceback."""

    status = 1  # of the command that ends with it
