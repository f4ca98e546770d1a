"""What is kept for a time only: the one list of it."""

from vinculo.customers.retention import TERMS as CUSTOMERS
from vinculo.customers.retention import held
from vinculo.integration.retention import TERMS as INTEGRATION
from vinculo.shell.retention.of_shell import TERMS as SHELL
from vinculo.shell.retention.of_signing_in import TERMS as SIGNING_IN
from vinculo.shell.retention.term import Term

TERMS: tuple[Term, ...] = (*SHELL, *SIGNING_IN, *CUSTOMERS, *INTEGRATION)

__all__ = ["TERMS", "held"]
