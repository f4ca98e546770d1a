"""The doors of customers, contacts, imports, and of the pages that show many rooms."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.doors.actors import ADMINISTRATOR, DECIDERS, INSIDE, READERS, SELLER, VALUERS, WRITERS
from tests.doors.door import Door
from tests.doors.example import Example
from vinculo.customers.models import known

_CAN_WRITE = INSIDE - {"auditor"}  # somebody's record, though not the example's


def _customer(example: Example) -> list[Any]:
    return [example.customer.pk]


def _remark(example: Example) -> list[Any]:
    return [example.customer.pk, "remark", example.remark.pk]


def _written(example: Example) -> list[Any]:
    """That the remark was written down."""
    written = known.RemarkEvent.objects.get(pgh_obj_id=example.remark.pk, pgh_label="insert")
    return [example.customer.pk, "remark", written.pk]


def _score(example: Example) -> list[Any]:
    return [example.score.pk]


def _unknown(example: Example) -> dict[str, Any]:
    return {"unknown": "1"}


def _record(example: Example) -> list[Any]:
    return [example.customer.pk, 1]


def _contact(example: Example) -> list[Any]:
    return [example.interaction.pk]


def _import(example: Example) -> list[Any]:
    return [example.importing.pk]


def _person(example: Example) -> dict[str, Any]:
    return {"kind": "person", "given_names": "Otra", "surnames": "Persona"}


def _new_remark(example: Example) -> dict[str, Any]:
    return {"remark-topic": "pays", "remark-text": "Paga en efectivo"}


def _file(example: Example) -> dict[str, Any]:
    return {"kind": "customers", "file": SimpleUploadedFile("c.csv", b"nombre\nAna\n")}


CUSTOMERS: dict[str, Door] = {
    "customer_new": Door(get={200: _CAN_WRITE}, post={302: _CAN_WRITE}, data=_person),
    "customer_same": Door(post={200: _CAN_WRITE}, data=lambda example: {"phone": "300 123 4567"}),
    "customer_understood": Door(
        post={200: _CAN_WRITE}, args=lambda example: ["phone"],
        data=lambda example: {"phone": "300 123 4567"},
    ),
    "customer_edit": Door(get={200: WRITERS}, post={302: WRITERS}, args=_customer, data=_person),
    "customer_remarks": Door(
        get={302: WRITERS}, post={302: WRITERS}, args=_customer, data=_new_remark
    ),
    "customer_own": Door(
        get={302: WRITERS}, post={302: WRITERS}, args=_customer,
        data=lambda example: {"own_dia_de_visita": "lunes"},
    ),
    "customer_ownership": Door(
        post={302: WRITERS}, args=_customer,
        data=lambda example: {"owner": example.world.stranger.pk},
    ),
    "customer_details": Door(
        get={302: WRITERS}, post={302: WRITERS}, data=_new_remark,
        args=lambda example: [example.customer.pk, "remark"],
    ),
    "customer_detail_removal": Door(post={302: WRITERS}, args=_remark),
    "customer_detail_return": Door(post={404: WRITERS}, args=_remark),  # nothing was removed
    "customer_changes": Door(get={200: READERS}, args=_customer),
    "customer_field_changes": Door(
        get={200: READERS}, args=lambda example: [example.customer.pk, "city"]
    ),
    "customer_change_undo": Door(post={302: WRITERS}, args=_written),
    "customer": Door(get={200: READERS}, args=_customer),
    "customer_purchases": Door(get={200: READERS}, args=_customer),
    "customer_purchase": Door(
        get={200: READERS}, args=lambda example: [example.customer.pk, example.purchase.pk]
    ),
    "tags": Door(get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}),
    "purchase_own": Door(
        get={200: WRITERS}, post={302: WRITERS},
        args=lambda example: [example.customer.pk, example.purchase.pk],
        data=lambda example: {"own_nota": "Entregar por atrás"},
    ),
    "product": Door(
        get={200: INSIDE}, post={302: DECIDERS}, args=lambda example: [example.product.pk],
        data=lambda example: {"own_nota": "Frágil"},
    ),
    "customer_payments": Door(get={200: READERS}, args=_customer),
    "customer_task": Door(
        get={200: WRITERS}, post={302: WRITERS}, args=_customer,
        data=lambda example: {"title": "Visitar", "due": "", "assignee": ""},
    ),
    "customer_panel": Door(get={200: READERS}, args=_customer),
    "customer_list": Door(get={200: INSIDE}),
    "customer_export": Door(get={200: DECIDERS}, writes=True),
}  # fmt: skip

CONTACTS: dict[str, Door] = {
    "interaction_log": Door(
        get={200: WRITERS}, post={302: WRITERS}, args=_customer,
        data=lambda example: {"body": "Llamó", "channel": "call"},
    ),
    "interaction": Door(
        get={200: READERS}, post={302: SELLER}, args=_contact,
        data=lambda example: {"body": "Otra cosa", "channel": "call"},
    ),
    "interaction_removal": Door(post={302: SELLER}, args=_contact),
    "interaction_return": Door(post={404: SELLER}, args=_contact),  # nothing was removed
}  # fmt: skip

IMPORTS: dict[str, Door] = {
    "import_list": Door(get={200: DECIDERS}),
    "import_new": Door(get={200: DECIDERS}, post={302: DECIDERS}, data=_file),
    "import_detail": Door(get={200: DECIDERS}, args=_import),
    "import_progress": Door(get={204: DECIDERS}, args=_import),
    "import_columns": Door(get={302: DECIDERS}, post={404: DECIDERS}, args=_import),
    "import_start": Door(post={302: DECIDERS}, args=_import),
    "import_stop": Door(post={302: DECIDERS}, args=_import),
    "import_undo": Door(post={302: DECIDERS}, args=_import),
    "import_forget": Door(post={404: DECIDERS}, args=_import),
    "import_rejects": Door(get={200: DECIDERS}, args=_import),
    "import_alike": Door(get={404: DECIDERS}, args=_import),  # nobody was alike
}

# The permission to contact: who may read, respectively change, the customer.
PERMISSION: dict[str, Door] = {
    "customer_permission": Door(get={200: READERS}, args=_customer),
    "consent_grant": Door(post={422: WRITERS}, args=_customer),
    "consent_withdrawal": Door(post={302: WRITERS}, args=_customer),
    "consent_hours": Door(post={422: WRITERS}, args=_customer),
    "recipient_place": Door(post={422: WRITERS}, args=_customer),
    "consent_certificate": Door(get={404: READERS}, args=_record),  # nothing was recorded
    "consent_evidence": Door(get={404: READERS}, args=_record),
    "contact_rules": Door(get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, data=_unknown),
    "contact_registers": Door(get={200: ADMINISTRATOR}, post={422: ADMINISTRATOR}, data=_unknown),
    "contact_notices": Door(
        get={200: ADMINISTRATOR}, post={422: ADMINISTRATOR}, data=lambda example: {"text": ""}
    ),
    "contact_decisions": Door(get={200: ADMINISTRATOR}),
}

OF_ALL: dict[str, Door] = {
    "today": Door(get={200: INSIDE}),
    "access_why": Door(
        get={200: ADMINISTRATOR},
    ),
    "tasks": Door(get={200: INSIDE}),
    "cooling_export": Door(get={200: DECIDERS}, writes=True),
    "matrix": Door(get={200: VALUERS}),
    "matrix_movers": Door(get={404: VALUERS}),  # nothing is closed yet
    "matrix_settings": Door(
        get={200: DECIDERS}, post={422: DECIDERS}, data=lambda example: {"do": "try"}
    ),
    "matrix_trial": Door(post={200: DECIDERS}),
    "matrix_reclosing": Door(get={200: VALUERS}, post={302: DECIDERS}),
    "matrix_export": Door(get={404: DECIDERS}),
    "unit_costs": Door(get={200: DECIDERS}, post={422: DECIDERS}, data=lambda example: {}),
    "unit_cost_withdrawal": Door(post={404: DECIDERS}, args=lambda example: [1]),  # none is kept
    "profit": Door(get={200: VALUERS}),
    "profit_customers": Door(get={302: VALUERS}),  # nothing was computed yet
    "profit_making": Door(get={200: VALUERS}, post={302: DECIDERS}),
    "dormant": Door(get={200: VALUERS}),
    "dormant_decided": Door(get={302: VALUERS}),  # nothing was computed yet
    "dormancy_rule": Door(
        get={200: DECIDERS}, post={422: DECIDERS}, data=lambda example: {"months": "0"}
    ),
    "offer_answer": Door(  # no offer was made: it says so
        post={302: WRITERS},
        args=lambda example: [*_customer(example), 1],
        data=lambda example: {"said": "yes"},
    ),
    "offer_answer_withdrawal": Door(
        post={404: WRITERS}, args=lambda example: [*_customer(example), 1]
    ),
    "future": Door(get={200: VALUERS}),
    "future_making": Door(get={200: VALUERS}, post={302: DECIDERS}),
    "product_routes": Door(get={200: VALUERS}),
    "product_routes_file": Door(get={200: VALUERS}),
    "product_route": Door(get={404: VALUERS}, args=lambda example: [1, 2]),  # none yet
    "offers_making": Door(get={200: VALUERS}, post={302: DECIDERS}),
    "board": Door(get={200: DECIDERS | {"auditor"}}),
    "reports": Door(get={200: VALUERS}),
    "report_pareto": Door(get={200: DECIDERS | {"auditor"}}),
    "report_retention": Door(get={200: DECIDERS | {"auditor"}}),
    "report_dimensions": Door(get={200: DECIDERS | {"auditor"}}),
    "report_dimensions_export": Door(get={404: DECIDERS}),  # nothing was computed yet
    "report_dimension": Door(
        get={200: DECIDERS},
        post={422: DECIDERS},
        args=lambda example: ["brand.awareness"],
        data=lambda example: {"do": "value"},
    ),
    "report_figure_withdrawal": Door(post={404: DECIDERS}, args=lambda example: [1]),  # none yet
    "report_making": Door(get={200: VALUERS}, post={302: DECIDERS}),
    "scores": Door(get={200: VALUERS}),
    "score_new": Door(get={200: DECIDERS}, post={422: DECIDERS}, data=lambda example: {}),
    "score_timeline": Door(get={200: DECIDERS}),
    "score": Door(get={200: DECIDERS | {"auditor"}}, args=_score),
    "score_making": Door(get={200: DECIDERS | {"auditor"}}, args=_score),
    "score_card": Door(get={200: DECIDERS | {"auditor"}}, args=_score),
    "score_version": Door(
        get={200: DECIDERS},
        post={302: DECIDERS},
        args=_score,
        data=lambda example: {"method": "logistic"},
    ),
    "score_use": Door(post={302: DECIDERS}, args=_score, data=lambda example: {"version": "1"}),
    "score_ending": Door(post={302: DECIDERS}, args=_score),
    "score_customers": Door(get={200: VALUERS}, args=_score),
    "score_export": Door(get={200: DECIDERS}, args=_score, writes=True),
    "score_of_customer": Door(
        get={200: VALUERS - {"stranger"}},
        post={302: SELLER | DECIDERS},
        args=lambda example: [example.customer.pk, example.score.pk],
        data=lambda example: {"because": "Lo conocemos"},
    ),
    "report_export": Door(get={404: DECIDERS}, args=lambda example: ["retention"]),  # none yet
}


def _hand_over(example: Example) -> list[Any]:
    return [example.hand_over.pk]


def _sharing(example: Example) -> dict[str, Any]:
    return {"because": "moves", "receivers": [example.world.julian.pk], "by": "number"}


def _one_share(example: Example) -> dict[str, Any]:
    return {"customer": example.customer.pk, "receiver": example.world.julian.pk}


# Who leads everybody; the example is a plan that has not been carried out.
HAND_OVERS: dict[str, Door] = {
    "hand_overs": Door(get={200: DECIDERS}),
    "hand_over_chosen": Door(get={404: DECIDERS}),  # nobody was chosen
    "hand_over_new": Door(
        get={200: DECIDERS}, post={302: DECIDERS}, data=_sharing,
        args=lambda example: [example.world.lucia.pk],
    ),
    "hand_over": Door(get={200: DECIDERS}, args=_hand_over),
    "hand_over_sharing": Door(post={302: DECIDERS}, args=_hand_over, data=_sharing),
    "hand_over_by_hand": Door(post={302: DECIDERS}, args=_hand_over, data=_one_share),
    "hand_over_delivery": Door(post={302: DECIDERS}, args=_hand_over),
    "hand_over_devolution": Door(post={302: DECIDERS}, args=_hand_over),
    "hand_over_discarding": Door(post={302: DECIDERS}, args=_hand_over),
    "hand_over_received": Door(get={404: INSIDE}, args=_hand_over),  # nobody received anything yet
    "hand_over_briefing": Door(
        get={200: DECIDERS}, args=lambda example: [example.hand_over.pk, example.world.julian.pk]
    ),
    "hand_over_letters": Door(get={404: DECIDERS}, args=_hand_over),  # a plan
    "hand_over_file": Door(get={200: DECIDERS}, args=_hand_over, writes=True),
    "one_person": Door(get={200: INSIDE}),
    "one_person_introduction": Door(
        get={200: WRITERS}, post={302: WRITERS}, args=_customer,
        data=lambda example: {"second": example.world.julian.pk},
    ),
    "group_list": Door(get={200: INSIDE}),
    "group_export": Door(get={200: DECIDERS}, writes=True),
    "customer_household": Door(get={200: READERS}, args=_customer),
    "customer_companies": Door(get={200: READERS}, args=_customer),
}  # fmt: skip

ROWS = HAND_OVERS | CUSTOMERS | PERMISSION | CONTACTS | IMPORTS | OF_ALL
