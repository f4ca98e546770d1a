"""What analytics may know of commerce: purchases by month, and which months changed."""

from datetime import date

from vinculo.commerce.models import MonthTouched

# Money leaves as integers of 1/10,000 so that every engine adds it exactly.
PURCHASES = """
SELECT customer_id, occurred_on,
       (base_amount * 10000)::bigint AS amount_e4,
       (cost * 10000)::bigint AS cost_e4,
       id AS purchase_id
  FROM commerce_purchase
 WHERE customer_id IS NOT NULL AND occurred_on >= %(first)s AND occurred_on < %(next)s
"""


def touched_months() -> dict[date, int]:
    """Revision per month (its first day); a month absent here never had a purchase."""
    return dict(MonthTouched.objects.values_list("month", "revision"))
