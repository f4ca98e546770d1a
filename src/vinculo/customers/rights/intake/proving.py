"""Who asks proves who they are by a code that goes to the e-mail on record, never to another.

Nobody is told whether there is such an e-mail: right, wrong and nothing to be right about look the
same. Where there is none, or it may not be written to, a person at the desk checks.
"""

import hmac
import secrets
from datetime import timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from vinculo.customers import jobs
from vinculo.customers.models import (
    ContactPoint,
    Customer,
    IdentityCheck,
    IdentityDocument,
    RightsIntake,
)
from vinculo.customers.permission import Denied, reserve_contact
from vinculo.customers.rights import requests
from vinculo.customers.rights.intake.filing import by_themselves
from vinculo.customers.rights.tombstones import CONTACT, DOCUMENT, marks_of
from vinculo.shell.accounts.models import Company

TRIES, CODES = 5, 3
GOOD_FOR = timedelta(hours=24)
SUBJECT_KIND = "requested"  # what the person asked for themselves


def send_code(intake_id: int) -> None:
    """To whom they say they are, if that is one of ours and has an e-mail."""
    intake = RightsIntake.objects.select_related("request").filter(pk=intake_id).first()
    if intake is None or intake.proven_at or not intake.request.is_open:
        return
    customer = whose(intake.known_by)
    email = _email_of(customer) if customer else ""
    if not (customer and email and settings.MAIL_IS_SET_UP):
        return
    code = f"{secrets.randbelow(1_000_000):06}"
    with transaction.atomic():
        if isinstance(reserve_contact(customer, "email", SUBJECT_KIND, by_themselves()), Denied):
            return
        RightsIntake.objects.filter(pk=intake.pk).update(
            code=_digest(intake, code), code_sent_at=timezone.now()
        )
        _mail(intake, email, code)


@transaction.atomic
def ask_for_another(intake: RightsIntake) -> bool:
    """As many as CODES for one request."""
    asked = RightsIntake.objects.filter(pk=intake.pk, codes_asked__lt=CODES, proven_at=None)
    if not asked.update(codes_asked=F("codes_asked") + 1):
        return False
    jobs.rights_code.defer(intake_id=intake.pk)
    return True


@transaction.atomic
def prove(intake: RightsIntake, typed: str) -> bool:
    """Each try is counted before it is looked at: several at once are no more than one by one."""
    allowed = RightsIntake.objects.filter(pk=intake.pk, tries__lt=TRIES, proven_at=None)
    if not intake.request.is_open or not allowed.update(tries=F("tries") + 1):
        return False
    intake.refresh_from_db()
    digits = "".join(filter(str.isdecimal, typed))
    sent, since = intake.code, timezone.now() - GOOD_FOR
    if not sent or not intake.code_sent_at or intake.code_sent_at < since:
        return False
    if not hmac.compare_digest(bytes(sent), _digest(intake, digits)):
        return False
    customer = whose(intake.known_by)
    if customer is None:
        return False  # meanwhile they are not one any more
    intake.proven_at, intake.code = timezone.now(), None
    intake.save(update_fields=["proven_at", "code"])
    by, request = by_themselves(), intake.request
    if request.customer_id is None:
        requests.say_whose(request, customer, by)
    if not IdentityCheck.objects.filter(request=request).exists():
        requests.check_identity(request, IdentityCheck.Method.CODE, "", None, by)
    return True


def whose(known_by: str) -> Customer | None:
    """The one customer with that document, e-mail or telephone; nobody when there are several."""
    marks = marks_of(known_by, Company.get().country)
    numbers = [value for kind, value in marks if kind == DOCUMENT and value]
    points = [value for kind, value in marks if kind == CONTACT and value]
    found = set(
        IdentityDocument.objects.filter(number__in=numbers).values_list("customer_id", flat=True)
    ) | set(ContactPoint.objects.filter(value__in=points).values_list("customer_id", flat=True))
    if len(found) != 1:
        return None
    return Customer.objects.filter(pk=found.pop(), erasure=None).first()


def _email_of(customer: Customer) -> str:
    points = customer.contacts.filter(kind="email", is_valid=True).exclude(value="")
    return points.order_by("-is_primary", "pk").values_list("value", flat=True).first() or ""


def _mail(intake: RightsIntake, email: str, code: str) -> None:
    company = Company.get()
    with translation.override(company.language):
        subject = _("%(code)s is your code, %(company)s") % {"code": code, "company": company.name}
        body = _(
            "Somebody asked us on our public page about the data that we hold of you:"
            " %(right)s.\n\n"
            "If it was you, write this code there: %(code)s\n\n"
            "It is good for 24 hours. If it was not you, ignore this message: without the code"
            " nothing happens. Nobody of ours will ask you for it.\n\n"
            "%(company)s\n"
        ) % {
            "right": intake.request.get_right_display().lower(),
            "code": code,
            "company": company.name,
        }  # fmt: skip
    send_mail(" ".join(subject.split()), body, None, [email])


def _digest(intake: RightsIntake, code: str) -> bytes:
    said = f"rights code\0{intake.pk}\0{code}".encode()
    return hmac.digest(settings.SECRET_KEY.encode(), said, "sha256")[:16]
