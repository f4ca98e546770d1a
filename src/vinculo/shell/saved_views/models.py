"""Views with a name, and the place that each person gives them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import Team


class SavedView(models.Model):
    class Share(models.TextChoices):
        OWN = "own", _("Only I")
        TEAM = "team", _("My team")
        COMPANY = "company", _("The whole company")

    records = models.CharField(max_length=40)  # the word in the address: `clientes`
    name = models.CharField(_("name"), max_length=80)
    query = models.TextField()  # what stands behind the `?` of the list
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    share = models.CharField(_("who sees it"), max_length=7, choices=Share, default=Share.OWN)
    team = models.ForeignKey(Team, models.CASCADE, null=True, related_name="+")
    is_at_head = models.BooleanField(default=False)  # for all who have not chosen otherwise
    changed_at = models.DateTimeField(auto_now=True)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(share="team") ^ Q(team__isnull=True), name="view_of_a_team_has_one"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ViewPlace(models.Model):
    """Whether a view stands at the head of a person's list, and opens first."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    view = models.ForeignKey(SavedView, models.CASCADE, related_name="places")
    records = models.CharField(max_length=40)  # the view's own, for the constraint
    is_at_head = models.BooleanField(null=True)
    opens_first = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "view"], name="one_place_of_a_view"),
            models.UniqueConstraint(
                fields=["person", "records"], name="one_view_opens_first",
                condition=Q(opens_first=True),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.person_id}: {self.view_id}"
