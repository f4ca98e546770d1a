"""What the command line asks of the pages that show many rooms."""

from vinculo.workspace.customer.as_data import customer_as_data
from vinculo.workspace.list.found import search_as_data

__all__ = ["customer_as_data", "search_as_data"]
