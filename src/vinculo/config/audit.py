"""What counts as audit and is sealed: every activity, sign-ins and rights among them, what
customers said of being contacted, and what senders were told."""

from vinculo.customers.audit import SOURCES as CUSTOMERS
from vinculo.shell.audit.activity import ACTIVITY
from vinculo.shell.audit.source import Source

SOURCES: tuple[Source, ...] = (ACTIVITY, *CUSTOMERS)
