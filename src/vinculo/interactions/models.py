"""Every contact with a customer, on any channel, in or out (R1, R51)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.custom.models import CustomValue, constraints, indexes
from vinculo.shell.history.tracking import under_history


@under_history(whose=["customer"])
class Interaction(models.Model):
    class Channel(models.TextChoices):
        CALL = "call", _("Call")
        WHATSAPP = "whatsapp", _("WhatsApp")
        EMAIL = "email", _("E-mail")
        VISIT = "visit", _("Visit")
        COUNTER = "counter", _("Counter")
        CHAT = "chat", _("Chat")
        POST = "post", _("Post")
        NOTE = "note", _("Team note")

    class Direction(models.TextChoices):
        IN = "in", _("they contacted us")
        OUT = "out", _("we contacted them")

    class Outcome(models.TextChoices):
        REACHED = "reached", _("We spoke")
        NO_ANSWER = "no_answer", _("No answer")
        CALL_BACK = "call_back", _("Call back later")
        ORDERED = "ordered", _("Placed an order")
        SOLVED = "solved", _("Solved")
        COMPLAINED = "complained", _("Complained")
        NOT_INTERESTED = "not_interested", _("Not interested")

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="interactions", db_index=False
    )
    channel = models.CharField(_("channel"), max_length=10, choices=Channel)
    direction = models.CharField(
        _("direction"), max_length=3, choices=Direction, default=Direction.OUT
    )
    started_at = models.DateTimeField(_("when"))
    duration_seconds = models.IntegerField(_("how long"), null=True, blank=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="interactions"
    )
    person_name = models.CharField(max_length=200, blank=True)
    contact_name = models.CharField(_("spoke with"), max_length=200, blank=True)
    subject = models.CharField(_("about"), max_length=300, blank=True)
    body = models.TextField(_("what was said"), blank=True)
    outcome = models.CharField(_("what came of it"), max_length=20, choices=Outcome, blank=True)
    document = models.CharField(max_length=120, blank=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(
                fields=["customer", "-started_at", "-id"], name="interaction_timeline"
            ),
            models.Index(
                fields=["document"], name="interaction_document",
                condition=~models.Q(document=""),
            ),
            models.Index(
                fields=["import_id"], name="interaction_import",
                condition=models.Q(import_id__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.subject or self.get_channel_display()


@under_history(by_hand=True, whose=["interaction"])
class InteractionOwn(CustomValue):
    """What the company writes down of a contact beyond what the house knows."""

    records = "interaction"
    owner = "interaction_id"

    # The database's own key takes it along with its contact: `goes_with` in the migration.
    interaction = models.ForeignKey(
        Interaction, models.CASCADE, related_name="own_values", db_index=False, db_constraint=False
    )

    class Meta:
        indexes = indexes("interaction", "interaction_own")
        constraints = constraints("interaction", "interaction_own")


class Strength(models.Model):
    """How well the house knows a customer, counted by `strength.py` from a year of contacts (R8).

    Only people who still work here count, and only contacts in which somebody was reached.
    """

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="strength"
    )
    score = models.SmallIntegerField()  # 0 to 100
    people = models.SmallIntegerField()
    channels = models.SmallIntegerField()
    incoming = models.IntegerField()
    outgoing = models.IntegerField()
    last_at = models.DateTimeField(null=True)
    # Who spoke with them last, of those who still work here; alone when `people` is 1.
    known_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(score__gte=0) & models.Q(score__lte=100), name="strength_score"
            )
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.score}"

    @property
    def is_fragile(self) -> bool:
        """If that person leaves, nobody here knows them."""
        return self.people <= 1
