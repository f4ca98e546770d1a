"""What is kept for a time only: the one list of it."""

from vinculo.customers.retention import TERMS as CUSTOMERS
from vinculo.customers.retention import held
from vinculo.shell.retention.of_shell import TERMS as SHELL
from vinculo.shell.retention.term import Term

TERMS: tuple[Term, ...] = (*SHELL, *CUSTOMERS)

__all__ = ["TERMS", "held"]
