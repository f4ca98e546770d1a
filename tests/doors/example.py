"""One of everything that an address can point at; most of it is the seller's."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from tests.doors.example_of_lists import Care, Lists, make_care, make_lists
from tests.doors.example_of_scores import make_score
from tests.world import World
from vinculo.analytics.models import Score
from vinculo.commerce.models import Product, Purchase
from vinculo.customers import recording
from vinculo.customers.models import Customer, DuplicatePair, Merge, MergeRun, Remark, RightsRequest
from vinculo.customers.rights.requests import Asked, receive
from vinculo.customers.stewarding.deciding import merge_group
from vinculo.customers.stewarding.runs import begin
from vinculo.integration.models import Import
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import delegate
from vinculo.shell.accounts.models import Delegation, OwnRole, SignInLink
from vinculo.shell.accounts.roles import copy_role
from vinculo.shell.custom.choosing import make_list
from vinculo.shell.custom.defining import make_field
from vinculo.shell.keys.making import make_key
from vinculo.shell.models import Activity, ApiKey, CustomField, LongJob, Notice, Task
from vinculo.shell.planner.planning import plan_task
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import Rule, plan

REJECTS = "rejects/doors.csv"


@dataclass(frozen=True, slots=True)
class Example:
    world: World
    customer: Customer
    purchase: Purchase
    remark: Remark
    interaction: Interaction
    task: Task
    job: LongJob
    importing: Import
    role: OwnRole
    delegation: Delegation
    hand_over: HandOver
    token: str
    rights: RightsRequest
    key: ApiKey
    pair: DuplicatePair
    merge: Merge
    bulk: MergeRun
    lists: Lists
    care: Care
    own: CustomField
    product: Product
    score: Score


def _same_again(world: World, given: str) -> Customer:
    fields = {"kind": "person", "given_names": given, "surnames": "Quintero"}
    return recording.register_customer(fields, world.by)


def make_product(world: World) -> Product:
    by = Actor.person(world.administrator)
    for records in ("purchase", "product"):
        make_field(records, {"label": "Nota", "kind": "text"}, by)
    return Product.objects.create(sku="ACE-20", name="Aceite 20 L")


def make_own(world: World) -> CustomField:
    by = Actor.person(world.administrator)
    days = make_list("Día de visita", ["Lunes", "Martes"], by)
    field = {"label": "Día de visita", "kind": "choice", "choices": days}
    return make_field("customer", field, by)


def make_example(world: World) -> Example:
    by, maria = world.by, world.maria
    interaction = log_interaction(maria, Contact("call", body="Pidió dos bultos"), by)
    plan_task("Llamar a María", by, world.lucia.pk, None, ("customer", maria.pk))
    Notice.objects.create(
        person=world.lucia, activity=Activity.objects.latest("pk"), topic="followed",
        at=timezone.now(), subject_kind="customer", subject_id=maria.pk,
    )  # fmt: skip
    job = LongJob.objects.create(
        kind="analytics.close_again", title="Cierres", asked_by=world.lucia, asked_by_name=by.name,
        state=LongJob.State.FAILED, finished_at=timezone.now(),
    )  # fmt: skip
    file = Path(settings.DATA_DIR) / REJECTS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("fila,problema\n2,sin nombre\n", encoding="utf-8")
    importing = Import.objects.create(
        kind=Import.Kind.CUSTOMERS, source="ventas", status=Import.Status.DONE,
        file_name="clientes.csv", stored_path="uploads/doors/clientes.csv", sha256="0" * 64, size=1,
        rejects_path=REJECTS, person_name=by.name, started_at=timezone.now(),
        finished_at=timezone.now(), phase="written",
    )  # fmt: skip
    again, twice, thrice = (_same_again(world, name) for name in ("María", "Mary", "Mari"))
    pair = DuplicatePair.objects.create(
        left=maria, right=again, probability=0.9, found_at=timezone.now(), found_by="scan"
    )
    merged = merge_group([twice, thrice], twice.pk, by).merges.get()
    return Example(
        world, maria, maria.purchases.order_by("pk")[0], Remark.objects.get(customer=maria),
        interaction, Task.objects.get(title="Llamar a María"), job, importing,
        copy_role("Ventas del norte", "seller", by),
        delegate(world.lucia, world.julian, date(2030, 1, 7), date(2030, 1, 9), "", by),
        plan(world.lucia, "moves", Rule([world.julian.pk]), world.patricia),
        SignInLink.issue(world.natalia, timezone.now(), timedelta(hours=1)),
        receive(
            Asked("access", "email", timezone.localdate(), "CO", "María"), maria,
            Actor.person(world.administrator),
        ),
        make_key(world.patricia, "Tienda", {"customers.read": "all"}, timezone.now())[0],
        pair, merged, begin(0.99, by), make_lists(world), make_care(),
        make_own(world), make_product(world), make_score(world),
    )  # fmt: skip
