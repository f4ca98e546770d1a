"""The rights desk: what people ask about their own data, and what was answered."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class RightsRequest(models.Model):
    class Right(models.TextChoices):
        ACCESS = "access", _("Know what we hold")
        PORTABILITY = "portability", _("Take their data with them")
        RECTIFICATION = "rectification", _("Put something right")
        BLOCKING = "blocking", _("Stop using their data")
        ERASURE = "erasure", _("Have their data erased")
        OBJECTION = "objection", _("Object to being contacted")

    class Way(models.TextChoices):
        COUNTER = "counter", _("In person")
        CALL = "call", _("By telephone")
        EMAIL = "email", _("By e-mail")
        MESSAGE = "message", _("By message")
        POST = "post", _("By letter")
        WEB = "web", _("Web form")

    class Outcome(models.TextChoices):
        GRANTED = "granted", _("Done as asked")
        PARTLY = "partly", _("Done in part")
        REFUSED = "refused", _("Refused")
        WITHDRAWN = "withdrawn", _("They no longer ask for it")

    # Said to who asks; nothing in it can be guessed or counted.
    code = models.CharField(max_length=20, unique=True)
    right = models.CharField(_("what they ask for"), max_length=16, choices=Right)
    customer = models.ForeignKey(
        "customers.Customer", models.PROTECT, null=True, related_name="rights_requests"
    )
    applicant = models.CharField(_("who asks"), max_length=200, blank=True)
    represents = models.CharField(_("in whose name"), max_length=200, blank=True)
    answer_to = models.CharField(_("where to answer"), max_length=254, blank=True)
    way = models.CharField(_("how it came"), max_length=10, choices=Way)
    asked = models.TextField(_("in their words"), blank=True)
    country = models.CharField(_("country"), max_length=2)
    received_on = models.DateField(_("received"))
    # The term as it was read then: a law that changes later changes no request.
    term = models.CharField(max_length=80)
    due_on = models.DateField()
    extended_on = models.DateField(null=True)
    extended_because = models.CharField(max_length=300, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False
    )
    task_id = models.BigIntegerField(null=True)
    reminded_for = models.SmallIntegerField(null=True)  # days that were left
    created_at = models.DateTimeField(auto_now_add=True)
    created_by_name = models.CharField(max_length=200)
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)
    closed_at = models.DateTimeField(null=True)
    closed_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["due_on", "id"], name="rights_open", condition=Q(closed_at=None)),
            models.Index(fields=["-closed_at", "-id"], name="rights_closed"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_at=None, outcome="")
                | (Q(closed_at__isnull=False) & ~Q(outcome="")),
                name="rights_closed_with_an_outcome",
            )
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


class RightsFile(models.Model):
    """A file of the desk, kept under a name that nobody guesses; `erased_at`: only its hash is."""

    class Kind(models.TextChoices):
        IDENTITY = "identity", _("Proof of identity")
        EXPORT = "export", _("Copy of their data")
        LETTER = "letter", _("Answer")

    request = models.ForeignKey(RightsRequest, models.CASCADE, related_name="files")
    kind = models.CharField(max_length=10, choices=Kind)
    stored_as = models.CharField(max_length=60, unique=True)
    file_name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    stored_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["expires_at"], name="rights_file_expires", condition=Q(erased_at=None)
            )
        ]

    def __str__(self) -> str:
        return self.file_name


class IdentityCheck(models.Model):
    """Who made sure that who asks is who they say, and how."""

    class Method(models.TextChoices):
        DOCUMENT = "document", _("Saw their document")
        KNOWN = "known", _("Somebody of ours knows them")
        CALL_BACK = "call_back", _("Called the number on record")
        REPLY = "reply", _("They answered from the e-mail on record")
        POWER = "power", _("Power of attorney")
        CODE = "code", _("By a code to the e-mail on record")

    request = models.OneToOneField(RightsRequest, models.CASCADE, related_name="identity")
    method = models.CharField(_("how"), max_length=10, choices=Method)
    note = models.CharField(_("note"), max_length=300, blank=True)
    evidence = models.ForeignKey(RightsFile, models.SET_NULL, null=True, related_name="+")
    checked_at = models.DateTimeField()
    checked_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"{self.request_id}: {self.method}"


class RightsStep(models.Model):
    """What was done about a request, the first first. Only added to."""

    request = models.ForeignKey(RightsRequest, models.CASCADE, related_name="steps")
    at = models.DateTimeField()
    what = models.CharField(max_length=20)
    text = models.TextField(blank=True)
    by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"{self.request_id}: {self.what}"


class RightsAnswer(models.Model):
    """A letter as it was sent, with its file."""

    request = models.ForeignKey(RightsRequest, models.CASCADE, related_name="answers")
    text = models.TextField(blank=True)
    sent_at = models.DateTimeField()
    sent_by_name = models.CharField(max_length=200)
    file = models.ForeignKey(RightsFile, models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"{self.request_id}: {self.sent_at:%Y-%m-%d}"


class LetterText(models.Model):
    """The company's own wording of a letter, in the place of ours."""

    name = models.CharField(max_length=40, unique=True)
    text = models.TextField()
    changed_at = models.DateTimeField()
    changed_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.name


class RightsDesk(models.Model):
    """Who answers for requests, and how long the company keeps its backups."""

    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    backup_days = models.PositiveSmallIntegerField(_("days that backups are kept"), default=90)
    has_public_page = models.BooleanField(
        _("people may ask on a public page"), default=True, db_default=True
    )

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="only_one_rights_desk")]

    def __str__(self) -> str:
        return "rights desk"
