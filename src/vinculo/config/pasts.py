"""Whose changes have a page of their own: the one list of it."""

from vinculo.commerce.pasts import PRODUCT, PURCHASE
from vinculo.interactions.pasts import INTERACTION
from vinculo.shell.accounts.pasts import PERSON, ROLE, TEAM
from vinculo.shell.history.past import Past
from vinculo.shell.planner.pasts import TASK

PASTS: tuple[Past, ...] = (TASK, PERSON, TEAM, ROLE, PURCHASE, PRODUCT, INTERACTION)
