"""What analytics may know of customers as they are now: where they belong, not who they are."""

from collections.abc import Mapping
from datetime import date

from vinculo.shell.touched import months

CUSTOMERS = """
SELECT id AS customer_id, kind, city, country, industry, preferred_channel, owner_id, team_id,
       since_on
  FROM customers_customer
"""


def customer_months() -> Mapping[date, int]:
    return months.revisions("customers")


STANDINGS = "SELECT customer_id, rank, class_name FROM customers_standing"


def standing_months() -> Mapping[date, int]:
    return months.revisions("standings")
