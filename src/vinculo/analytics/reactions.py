"""What analytics does when others announce something; every one may run twice."""

from typing import Any

from vinculo.analytics.matrix.closing import close_matrix


def refresh(event: Any) -> None:
    """Purchases were recorded or removed: mirror their months and close what they reopened.

    Several of these in a row cost one: the first does the work, the others find none.
    """
    close_matrix()
