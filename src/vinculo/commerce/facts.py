"""What analytics may know of commerce: purchases by month, and which months changed."""

from collections.abc import Mapping
from datetime import date

from vinculo.commerce.models import MonthTouched
from vinculo.shell.touched import months

# Money leaves as integers of 1/10,000 so that every engine adds it exactly.
PURCHASES = """
SELECT customer_id, occurred_on,
       (base_amount * 10000)::bigint AS amount_e4,
       (cost * 10000)::bigint AS cost_e4,
       id AS purchase_id
  FROM commerce_purchase
 WHERE customer_id IS NOT NULL AND occurred_on >= %(first)s AND occurred_on < %(next)s
"""

# A row per line, and one of no product for what the lines of a document leave out (freight, a
# discount at its foot, a document without lines): together they are the purchases to the cent.
# `listed_e4` is quantity by price, before a discount.
SALES = """
WITH documents AS (
    SELECT id, customer_id, occurred_on, kind, channel, shop_id, rate, base_amount, cost,
           due_on
      FROM commerce_purchase
     WHERE occurred_on >= %(first)s AND occurred_on < %(next)s),
lines AS (
    SELECT purchase_id, product_id, (quantity * 10000)::bigint AS quantity_e4,
           (round(line.amount * document.rate, 4) * 10000)::bigint AS amount_e4,
           (line.cost * 10000)::bigint AS cost_e4,
           (round(quantity * unit_price * document.rate, 4) * 10000)::bigint AS listed_e4
      FROM commerce_purchaseline line JOIN documents document ON document.id = purchase_id),
rest AS (
    SELECT id AS purchase_id, NULL::bigint AS product_id, NULL::bigint AS quantity_e4,
           (base_amount * 10000)::bigint - coalesce(added.amount_e4, 0)::bigint AS amount_e4,
           (cost * 10000)::bigint - coalesce(added.cost_e4, 0)::bigint AS cost_e4,
           NULL::bigint AS listed_e4
      FROM documents LEFT JOIN (
           SELECT purchase_id, sum(amount_e4) AS amount_e4, sum(cost_e4) AS cost_e4
             FROM lines GROUP BY purchase_id) added ON added.purchase_id = id
     WHERE added.purchase_id IS NULL
        OR (base_amount * 10000)::bigint <> coalesce(added.amount_e4, 0)
        OR (cost * 10000)::bigint <> coalesce(added.cost_e4, 0))
SELECT document.customer_id, document.occurred_on, part.purchase_id, document.kind,
       document.channel, document.shop_id, part.product_id, part.quantity_e4, part.amount_e4,
       part.cost_e4, part.listed_e4, document.due_on
  FROM (SELECT * FROM lines UNION ALL SELECT * FROM rest) part
  JOIN documents document ON document.id = part.purchase_id
"""

PAYMENTS = """
SELECT customer_id, paid_on AS occurred_on, id AS payment_id, purchase_id, method,
       (base_amount * 10000)::bigint AS amount_e4,
       (SELECT due_on FROM commerce_purchase WHERE id = purchase_id) AS due_on
  FROM commerce_payment
 WHERE paid_on >= %(first)s AND paid_on < %(next)s
"""

PRODUCTS = """
SELECT product.id AS product_id, sku, product.name, coalesce(category.name, '') AS category,
       coalesce(parent.name, category.name, '') AS family, is_active
  FROM commerce_product product
  LEFT JOIN commerce_category category ON category.id = category_id
  LEFT JOIN commerce_category parent ON parent.id = category.parent_id
"""


def touched_months() -> dict[date, int]:
    """Revision per month (its first day); a month absent here never had a purchase."""
    return dict(MonthTouched.objects.values_list("month", "revision"))


def payment_months() -> Mapping[date, int]:
    return months.revisions("payments")


def product_months() -> Mapping[date, int]:
    return months.revisions("products")
