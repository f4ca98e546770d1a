"""The consent ledger: what people said about being contacted, and the proof. Only added to."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ContactChannel(models.TextChoices):
    CALL = "call", _("Call")
    WHATSAPP = "whatsapp", _("WhatsApp")
    SMS = "sms", _("Text message")
    EMAIL = "email", _("E-mail")
    VISIT = "visit", _("Visit")
    POST = "post", _("Post")


class PurposeKind(models.TextChoices):
    ADVERTISING = "advertising", _("Offers and advertising")
    COLLECTION = "collection", _("Collect what is owed")
    RELATIONSHIP = "relationship", _("Follow up and service")
    TRANSACTIONAL = "transactional", _("Confirm an operation")
    REQUESTED = "requested", _("What the customer asked for")
    FRAUD_ALERT = "fraud_alert", _("Fraud alert")


class ContactPurpose(models.Model):
    """A purpose of the company's own; there is always one for each kind, of the same name."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(_("purpose"), max_length=120)
    kind = models.CharField(_("kind"), max_length=20, choices=PurposeKind)
    is_active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class Notice(models.Model):
    """The wording that people are shown or read; a new wording is a new version."""

    purpose = models.SlugField(_("purpose"), max_length=60)
    language = models.CharField(_("language"), max_length=5, default="es")
    version = models.PositiveIntegerField()
    text = models.TextField(_("wording"))
    published_at = models.DateTimeField()
    published_by_id = models.BigIntegerField(null=True)
    published_by_name = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["purpose", "language", "version"], name="one_notice_per_version"
            )
        ]

    def __str__(self) -> str:
        return f"{self.purpose} v{self.version}"


class ConsentEvidence(models.Model):
    """A file that proves it, kept under a name that nobody guesses."""

    stored_as = models.CharField(max_length=60, unique=True)
    file_name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    stored_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.file_name


class ConsentRecord(models.Model):
    """One thing that a customer said. The database refuses to change or delete it.

    A withdrawal without a purpose or channel is of all of them.
    """

    class Act(models.TextChoices):
        GRANT = "grant", _("authorised")
        WITHDRAWAL = "withdrawal", _("withdrew")
        HOURS = "hours", _("asked for other hours")

    class Basis(models.TextChoices):
        CONSENT = "consent", _("Consent")
        CONTRACT = "contract", _("Contract")
        OBLIGATION = "obligation", _("Legal obligation")
        INTEREST = "interest", _("Legitimate interest")

    class Source(models.TextChoices):
        COUNTER = "counter", _("In person")
        CALL = "call", _("By telephone")
        MESSAGE = "message", _("By message")
        EMAIL = "email", _("By e-mail")
        PAPER = "paper", _("Signed paper")
        WEB = "web", _("Web form")
        IMPORT = "import", _("From a file")

    customer = models.ForeignKey(
        "customers.Customer", models.PROTECT, related_name="consents", db_index=False
    )
    act = models.CharField(max_length=12, choices=Act)
    purpose = models.SlugField(_("purpose"), max_length=60, blank=True, db_index=False)
    channel = models.CharField(_("channel"), max_length=10, blank=True, choices=ContactChannel)
    # As it was when they said so; empty: any of the channel.
    contact = models.CharField(max_length=254, blank=True)
    basis = models.CharField(_("legal basis"), max_length=12, choices=Basis, default=Basis.CONSENT)
    notice = models.ForeignKey("customers.Notice", models.PROTECT, null=True, related_name="+")
    source = models.CharField(_("how they said so"), max_length=12, choices=Source)
    source_detail = models.CharField(max_length=300, blank=True)
    on_initiative = models.BooleanField(default=False)
    evidence = models.ForeignKey(
        "customers.ConsentEvidence", models.PROTECT, null=True, related_name="+"
    )
    happened_at = models.DateTimeField(_("when"))
    expires_at = models.DateTimeField(null=True)
    hours = models.JSONField(null=True)
    ip = models.GenericIPAddressField(null=True)
    user_agent = models.CharField(max_length=300, blank=True)
    recorded_at = models.DateTimeField()
    # No key: a person who is deleted must not change what was written.
    recorded_by_id = models.BigIntegerField(null=True)
    recorded_by_name = models.CharField(max_length=200)

    class Meta:
        indexes = [models.Index(fields=["customer", "id"], name="consent_of_customer")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.act} {self.purpose} {self.channel}"
