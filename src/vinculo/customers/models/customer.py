"""The customer: one record per person or organisation."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history


@under_history(without=["sort_name"])
class Customer(models.Model):
    class Kind(models.TextChoices):
        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation")

    class Channel(models.TextChoices):
        CALL = "call", _("Call")
        WHATSAPP = "whatsapp", _("WhatsApp")
        EMAIL = "email", _("E-mail")
        VISIT = "visit", _("Visit")
        COUNTER = "counter", _("Counter")
        POST = "post", _("Post")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.PERSON)
    name = models.CharField(_("name"), max_length=300)
    given_names = models.CharField(_("given names"), max_length=150, blank=True)
    surnames = models.CharField(_("surnames"), max_length=150, blank=True)
    # Folded: Debian's and the embedded server's C collation sorts ñ after z.
    sort_name = models.CharField(max_length=300, editable=False)
    since_on = models.DateField(_("customer since"), null=True, blank=True)
    birth_on = models.DateField(_("birthday"), null=True, blank=True)
    industry = models.CharField(_("trade"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    city = models.CharField(_("city"), max_length=120, blank=True)
    preferred_channel = models.CharField(
        _("preferred channel"), max_length=10, choices=Channel, blank=True
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True,
        related_name="customers", verbose_name=_("owner"), db_index=False,
    )  # fmt: skip
    team = models.ForeignKey(
        "shell.Team", models.SET_NULL, null=True, blank=True, related_name="customers",
        verbose_name=_("team"), db_index=False,
    )  # fmt: skip
    tags = models.ManyToManyField("customers.Tag", related_name="customers", blank=True)
    import_id = models.BigIntegerField(null=True, editable=False)
    # Numbers of the records that were merged into this one: what was recorded of them is its own.
    absorbed_ids = ArrayField(models.BigIntegerField(), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [
            models.Index(fields=["sort_name", "id"], name="customer_by_name"),
            models.Index(fields=["owner", "sort_name", "id"], name="customer_by_owner"),
            models.Index(fields=["team", "sort_name", "id"], name="customer_by_team"),
            models.Index(fields=["city", "sort_name", "id"], name="customer_by_city"),
            models.Index(
                fields=["import_id"], name="customer_import",
                condition=models.Q(import_id__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("customer", args=[self.pk])

    @property
    def initials(self) -> str:
        words = (f"{self.given_names[:1]} {self.surnames[:1]}").split() or self.name.split()
        return "".join(word[0] for word in words[:2]).upper()


@under_history(added=True, whose=["customer"])
class CustomerTag(Customer.tags.through):  # type: ignore[misc, name-defined]
    """Which customer has which tag: the same rows, under a name that history knows."""

    class Meta:
        proxy = True
