"""Who sees and does what of quality. The records behind come through the room's own door."""

from django.db.models import QuerySet
from django.http import Http404

from vinculo.customers.models import QualityScore
from vinculo.shell.accounts.access import allowed, limited, scope_of
from vinculo.shell.accounts.models import Scope, User


def cleanses(user: User) -> bool:
    """What reaches everybody at once needs what bringing in a file needs, and all the records."""
    return allowed(user, "integration.import") and scope_of(user, "customers.write") == Scope.ALL


def must_cleanse(user: User) -> None:
    if not cleanses(user):
        raise Http404


def repairable_for(user: User) -> QuerySet[QualityScore]:
    """Scores with faults, of customers whom a person may change."""
    with_faults = QualityScore.objects.exclude(faults=[])
    return limited(with_faults, user, "customers.write", "customer__owner", "customer__team")
