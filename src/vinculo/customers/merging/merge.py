"""Two records become one."""

from collections.abc import Mapping
from types import MappingProxyType

from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import CustomersMerged
from vinculo.customers.merging.follower import MergeRefused, Pair
from vinculo.customers.merging.marks import own_marks
from vinculo.customers.merging.registry import followers
from vinculo.customers.merging.sides import company_rules, sides_of
from vinculo.customers.merging.stored import as_text, execute
from vinculo.customers.merging.survivorship import FIELDS, winner
from vinculo.customers.models import Customer, DuplicatePair, Merge, MergeRun
from vinculo.customers.search import index_customers
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

TABLE = "customers_customer"
NOTHING: Mapping[str, int] = MappingProxyType({})


@transaction.atomic
def merge(
    kept: Customer | int, absorbed: Customer | int, choices: Mapping[str, int], by: Actor,
    run: MergeRun | None = None,
) -> Merge:  # fmt: skip
    """`choices`: field of survivorship -> the number of the record whose value is kept; the
    company's rules decide the others. MergeRefused, with the reason, writes nothing."""
    pair = Pair(_pk(kept), _pk(absorbed))
    staying, going = locked(pair)
    _refuse(pair)
    before = {
        pk: as_text(TABLE, "t.id = %(pk)s", {"pk": pk})[0] for pk in (pair.kept, pair.absorbed)
    }
    marks, probability = own_marks(pair), _probability(pair)
    name_before = staying.name
    _take_values(staying, going, choices)
    trails = {one.name: one.follow(pair) for one in followers()}
    _leave(pair)
    if staying.name != name_before:
        index_customers([pair.kept])
    done = Merge.objects.create(
        kept_id=pair.kept, absorbed_id=pair.absorbed, kept_name=name_before,
        absorbed_name=going.name, probability=probability, run=run, merged_at=timezone.now(),
        merged_by_id=by.user_id, merged_by_name=by.name,
        state={
            "kept": before[pair.kept],
            "kept_after": as_text(TABLE, "t.id = %(kept)s", pair.params)[0],
            "absorbed": before[pair.absorbed],
            "marks": marks,
            "followers": {name: trail.state for name, trail in trails.items()},
        },
        trace={name: trail.trace for name, trail in trails.items()},
    )  # fmt: skip
    announce(CustomersMerged(pair.kept, done.pk, pair.absorbed, going.name), by)
    return done


def locked(pair: Pair) -> tuple[Customer, Customer]:
    """Both, in the order of their numbers: what hangs on them waits until we are done."""
    both = (pair.kept, pair.absorbed)
    found = {
        one.pk: one
        for one in Customer.objects.select_for_update().filter(pk__in=both).order_by("pk")
    }
    if len(found) != 2:
        raise MergeRefused(_("One of the two records is not there any more."))
    return found[pair.kept], found[pair.absorbed]


def _refuse(pair: Pair) -> None:
    reasons = [str(reason) for one in followers() if (reason := one.refuses(pair))]
    if reasons:
        raise MergeRefused(" ".join(reasons))


def _take_values(staying: Customer, going: Customer, choices: Mapping[str, int]) -> None:
    rules, sides = company_rules(), sides_of([staying, going])
    for name, columns in FIELDS.items():
        chosen = choices.get(name) or winner(name, sides, rules).pk
        if chosen == going.pk:
            for column in columns:
                setattr(staying, column, getattr(going, column))
    known = [*(staying.absorbed_ids or ()), going.pk, *(going.absorbed_ids or ())]
    staying.absorbed_ids = known
    written = [one.removesuffix("_id") for columns in FIELDS.values() for one in columns]
    staying.save(update_fields=[*written, "absorbed_ids"])


def _leave(pair: Pair) -> None:
    """Whatever still names the absorbed record refuses here, not at the end of it all."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        try:
            with transaction.atomic():
                execute(f"DELETE FROM {TABLE} WHERE id = %(absorbed)s", pair.params)
        except IntegrityError as error:
            said = error.__cause__
            table = getattr(getattr(said, "diag", None), "table_name", None) or str(error)
            raise MergeRefused(
                _("They can not be merged: what hangs on them in %(table)s can not follow.")
                % {"table": table}
            ) from error
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def _probability(pair: Pair) -> float | None:
    both = (pair.kept, pair.absorbed)
    found = DuplicatePair.objects.filter(left__in=both, right__in=both).first()
    return found.probability if found else None


def _pk(customer: Customer | int) -> int:
    return customer if isinstance(customer, int) else customer.pk
