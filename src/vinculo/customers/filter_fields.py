"""What may be asked of customers in a filter."""

from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy

from vinculo.customers.filter_values import (
    CHANNELS,
    CLASSES,
    FAULTS_OF_DATA,
    KINDS,
    KINDS_OF_DOCUMENT,
    TAGS,
    cities,
)
from vinculo.customers.models import (
    ClassChange,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
)
from vinculo.customers.rights.blocked import unblocked
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import AMOUNTS, CONTACTS, DOCUMENTS
from vinculo.shell.filters.fields import (
    Among,
    Column,
    Field,
    FieldSet,
    Path,
    Quantities,
    Words,
    named,
)
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.people import PEOPLE, TEAMS
from vinculo.shell.planner.filter_fields import open_tasks_on

VALUE = "commerce.read"  # what a customer is worth is seen by who sees what they buy


def _door(viewer: User, area: str) -> QuerySet[Any]:
    return unblocked(limited(Customer.objects.all(), viewer, area), "pk")


def _reached_by(*kinds: str) -> Among:
    return Among(lambda: ContactPoint.objects.filter(kind__in=kinds), "customer_id", "kind")


WORTH = (
    Field(
        "class", Kind.CHOICE, _("Class"),
        Words(
            _("are %(value)s"), _("are not %(value)s"), pgettext_lazy("class", "of %(value)s")
        ),
        Column("standing__rank"), VALUE, CLASSES, can_be_empty=True, is_whole=True,
    ),
    Field(
        "amount", Kind.MONEY, _("A year's purchases"),
        Words(
            _("buy for %(value)s a year"), _("do not buy for %(value)s a year"),
            _("with purchases of %(value)s a year"),
        ),
        Column("standing__amount"), VALUE, hidden_as=AMOUNTS,
    ),
    Field(
        "tenure", Kind.NUMBER, _("Months as a customer"),
        Words(
            _("have been here %(value)s months"), _("have not been here %(value)s months"),
            _("with %(value)s months here"),
        ),
        Column("standing__tenure_months"), VALUE,
    ),
    Field(
        "amount_band", Kind.NUMBER, _("Step of amount in the matrix"),
        Words(
            _("are on the step of amount %(value)s"), _("are not on the step of amount %(value)s"),
            _("on the step of amount %(value)s"),
        ),
        Column("standing__amount_band"), VALUE, hidden_as=AMOUNTS,
    ),
    Field(
        "tenure_band", Kind.NUMBER, _("Step of months in the matrix"),
        Words(
            _("are on the step of months %(value)s"), _("are not on the step of months %(value)s"),
            _("on the step of months %(value)s"),
        ),
        Column("standing__tenure_band"), VALUE,
    ),
)  # fmt: skip

WHO = (
    Field(
        "city", Kind.TEXT, _("City"),
        Words(_("are from %(value)s"), _("are not from %(value)s"), _("from %(value)s")),
        Column("city"), can_be_empty=True, suggested=cities,
    ),
    Field(
        "owner", Kind.CHOICE, _("Who answers for them"),
        Words(
            _("are attended by %(value)s"), _("are not attended by %(value)s"),
            _("attended by %(value)s"),
        ),
        Column("owner"), values=PEOPLE, can_be_empty=True, is_whole=True,
    ),
    Field(
        "team", Kind.CHOICE, _("Team"),
        Words(
            _("are of the team %(value)s"), _("are not of the team %(value)s"),
            _("of the team %(value)s"),
        ),
        Column("team"), values=TEAMS, can_be_empty=True, is_whole=True,
    ),
    Field(
        "tag", Kind.CHOICE, _("Tag"),
        Words(
            _("have the tag %(value)s"), _("do not have the tag %(value)s"),
            _("with the tag %(value)s"),
        ),
        Among(Customer.tags.through.objects.all, "customer_id", "tag_id"),
        values=TAGS, can_be_empty=True, is_whole=True,
    ),
    Field(
        "kind", Kind.CHOICE, _("Person or organisation"),
        Words(
            _("are of the kind %(value)s"), _("are not of the kind %(value)s"),
            _("of the kind %(value)s"),
        ),
        Column("kind"), values=KINDS,
    ),
    Field(
        "industry", Kind.TEXT, _("Trade"),
        Words(
            _("are of the trade %(value)s"), _("are not of the trade %(value)s"),
            _("of the trade %(value)s"),
        ),
        Column("industry"), can_be_empty=True,
    ),
    Field(
        "document", Kind.CHOICE, _("Kind of document"),
        Words(
            _("have a document %(value)s"), _("have no document %(value)s"),
            _("with a document %(value)s"),
        ),
        Among(IdentityDocument.objects.all, "customer_id", "kind"),
        values=KINDS_OF_DOCUMENT, can_be_empty=True, hidden_as=DOCUMENTS,
    ),
    Field(
        "since", Kind.DATE, _("Customer since"),
        Words(
            _("came to us %(value)s"), _("did not come to us %(value)s"),
            _("who came to us %(value)s"),
        ),
        Column("since_on"), can_be_empty=True,
    ),
    Field(
        "created", Kind.INSTANT, _("Record opened"),
        Words(
            _("have a record opened %(value)s"), _("do not have a record opened %(value)s"),
            _("with a record opened %(value)s"),
        ),
        Column("created_at"),
    ),
    Field(
        "source", Kind.TEXT, _("Known in another system"),
        Words(
            _("are known in %(value)s"), _("are not known in %(value)s"), _("known in %(value)s")
        ),
        Among(ExternalId.objects.all, "customer_id", "source"), can_be_empty=True,
    ),
)  # fmt: skip


def _has_fault(asked: Any) -> Q:
    found = Q(quality__faults__overlap=list(asked.values))
    return found if asked.lookup.name == "is" else ~found


KEPT_WELL = (
    Field(
        "quality", Kind.NUMBER, _("Quality of the data"),
        Words(
            _("have data of quality %(value)s"), _("do not have data of quality %(value)s"),
            _("with data of quality %(value)s"),
        ),
        Column("quality__score"), can_be_empty=True,
    ),
    Field(
        "fault", Kind.CHOICE, _("What is missing or wrong in the data"),
        Words(
            _("have in their data: %(value)s"), _("do not have in their data: %(value)s"),
            _("with this in their data: %(value)s"),
        ),
        _has_fault, values=FAULTS_OF_DATA,
    ),
)  # fmt: skip

REACHED = (
    Field(
        "email", Kind.YES, _("Has an e-mail"),
        Words(_("have an e-mail"), _("have no e-mail"), _("with e-mail")),
        _reached_by(ContactPoint.Kind.EMAIL), hidden_as=CONTACTS,
    ),
    Field(
        "phone", Kind.YES, _("Has a telephone"),
        Words(_("have a telephone"), _("have no telephone"), _("with telephone")),
        _reached_by(ContactPoint.Kind.PHONE, ContactPoint.Kind.WHATSAPP), hidden_as=CONTACTS,
    ),
    Field(
        "prefers", Kind.CHOICE, _("Preferred channel"),
        Words(
            _("prefer %(value)s"), _("do not prefer %(value)s"), _("with preference for %(value)s")
        ),
        Column("preferred_channel"), values=CHANNELS, can_be_empty=True,
    ),
)  # fmt: skip


def _turned(asked: Any) -> Q:
    """To a better class: rank 1 is the best. The first class ever is no change for the better."""
    rose = Q(to_rank__lt=F("from_rank"))
    return rose if asked.lookup.name == "yes" else ~rose & Q(from_rank__isnull=False)


CHANGES = FieldSet(
    "class_change", _("Changes of class"),
    named(
        Field(
            "on", Kind.DATE, _("When"),
            Words(_("were %(value)s"), _("were not %(value)s"), "%(value)s"),
            Column("changed_on"),
        ),
        Field(
            "from", Kind.CHOICE, _("Class before"),
            Words(
                _("were from %(value)s"), _("were not from %(value)s"), _("from being %(value)s")
            ),
            Column("from_rank"), values=CLASSES, can_be_empty=True, is_whole=True,
        ),
        Field(
            "to", Kind.CHOICE, _("Class after"),
            Words(_("were to %(value)s"), _("were not to %(value)s"), _("to %(value)s")),
            Column("to_rank"), values=CLASSES, is_whole=True,
        ),
        Field(
            "rose", Kind.YES, _("For the better"),
            Words(_("were for the better"), _("were for the worse"), _("for the better")),
            _turned,
        ),
    ),
    _door,
)  # fmt: skip
PATHS = (
    Path(
        "class_changes", _("Change of class"),
        Quantities(
            some=_("changed class%(what)s"),
            none=_("did not change class%(what)s"),
            count=lambda n: ngettext(
                "changed class at least %(count)s time%(what)s",
                "changed class at least %(count)s times%(what)s", n,
            ),
            count_denied=lambda n: ngettext(
                "did not change class %(count)s time%(what)s",
                "changed class fewer than %(count)s times%(what)s", n,
            ),
        ),
        CHANGES,
        rows=lambda viewer: limited(
            ClassChange.objects.all(), viewer, VALUE, "customer__owner", "customer__team"
        ),
        all_rows=ClassChange.objects.all, key="customer_id", needs=VALUE,
    ),
    open_tasks_on("customer"),
)  # fmt: skip

CUSTOMERS = FieldSet(
    "customer", _("Customers"), named(*WORTH, *WHO, *REACHED, *KEPT_WELL), _door,
    {path.name: path for path in PATHS},
)  # fmt: skip
