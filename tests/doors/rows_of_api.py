"""The doors of programs, under /api/: only a key opens them, as far as it and its person reach.

"program" is a manager's with all she may; the narrow one only reads its seller's own customers;
the strange one is of the seller who reads nothing of the example's.
"""

from typing import Any

from tests.doors.actors import NARROW, PROGRAM, PROGRAMS, STRANGE
from tests.doors.door import Door
from tests.doors.example import Example

_READS = {200: PROGRAM | NARROW, 404: STRANGE}
_READS_MORE = {200: PROGRAM, 403: NARROW, 404: STRANGE}
_WRITES = {201: PROGRAM, 403: NARROW, 404: STRANGE}
_BRINGS = {201: PROGRAM, 403: NARROW | STRANGE}


def _customer(example: Example) -> list[Any]:
    return [example.customer.pk]


def _task(example: Example) -> list[Any]:
    return [example.task.pk]


ROWS: dict[str, Door] = {
    "api_me": Door(get={200: PROGRAMS}, is_api=True),
    "api_described": Door(get={200: PROGRAMS}, is_api=True),
    "api_fields": Door(get={200: PROGRAMS}, is_api=True),
    "api_customers": Door(
        get={200: PROGRAMS}, post={201: PROGRAM | STRANGE, 403: NARROW}, is_api=True,
        data=lambda example: {"kind": "person", "given_names": "Otra"},
    ),
    "api_customer": Door(
        get=_READS, patch=_READS_MORE, args=_customer, is_api=True,
        data=lambda example: {"city": "Pasto"},
    ),
    "api_customer_documents": Door(
        post=_WRITES, args=_customer, is_api=True,
        data=lambda example: {"kind": "cc", "number": "1020304050"},
    ),
    "api_customer_contacts": Door(
        post=_WRITES, args=_customer, is_api=True,
        data=lambda example: {"kind": "email", "value": "otra@correo.example"},
    ),
    "api_customer_addresses": Door(
        post=_WRITES, args=_customer, is_api=True, data=lambda example: {"text": "cll 5 6-7"}
    ),
    "api_may_contact": Door(get=_READS, args=_customer, is_api=True, query="channel=call"),
    "api_interactions": Door(
        get=_READS_MORE, post=_WRITES, args=_customer, is_api=True,
        data=lambda example: {"channel": "call", "body": "Llamó"},
    ),
    "api_purchases": Door(
        get=_READS_MORE, post=_BRINGS, args=_customer, is_api=True,
        data=lambda example: {
            "document": "FE-9", "occurred_at": "2026-01-05T10:00:00-05:00", "amount": "5",
        },
    ),
    "api_purchase": Door(
        get=_READS_MORE, patch=_READS_MORE, is_api=True,
        args=lambda example: [example.customer.pk, example.purchase.pk],
        data=lambda example: {"own": {}},
    ),
    "api_products": Door(
        get={200: PROGRAM | STRANGE, 403: NARROW}, post=_BRINGS,
        is_api=True, data=lambda example: {"sku": "X-1", "name": "Otro"},
    ),
    "api_product": Door(
        get={200: PROGRAM | STRANGE, 403: NARROW}, is_api=True,
        patch={200: PROGRAM, 403: NARROW | STRANGE},
        args=lambda example: [example.product.pk], data=lambda example: {"name": "Otro"},
    ),
    "api_profit": Door(get={403: NARROW, 404: PROGRAM | STRANGE}, is_api=True),  # not yet computed
    "api_profit_customers": Door(get={403: NARROW, 404: PROGRAM | STRANGE}, is_api=True),
    "api_report_pareto": Door(get={403: NARROW, 404: PROGRAM | STRANGE}, is_api=True),
    "api_report": Door(
        get={403: NARROW, 404: PROGRAM | STRANGE}, args=lambda example: ["retention"], is_api=True
    ),
    "api_customer_profit": Door(
        get={403: NARROW, 404: PROGRAM | STRANGE}, args=_customer, is_api=True
    ),
    "api_customer_future": Door(
        get={403: NARROW, 404: PROGRAM | STRANGE}, args=_customer, is_api=True
    ),
    "api_customer_offers": Door(
        get={403: NARROW, 404: PROGRAM | STRANGE}, args=_customer, is_api=True
    ),
    "api_tasks": Door(
        get={200: PROGRAM | STRANGE, 403: NARROW}, post={201: PROGRAM | STRANGE, 403: NARROW},
        is_api=True, data=lambda example: {"title": "Archivar"},
    ),
    "api_task_closure": Door(
        post={200: PROGRAM, 403: NARROW, 404: STRANGE}, args=_task, is_api=True
    ),
    "api_elsewhere": Door(get={404: PROGRAMS}, post={404: PROGRAMS}, is_api=True),
}  # fmt: skip
