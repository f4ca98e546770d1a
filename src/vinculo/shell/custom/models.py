"""A company's own fields, its lists of choices, and the shape in which rooms keep the values."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

LONGEST_TEXT = 500  # so that an index holds it


class Kind(models.TextChoices):
    TEXT = "text", _("Text")
    NUMBER = "number", _("Number")
    MONEY = "money", _("Money")
    DATE = "date", _("Date")
    CHOICE = "choice", _("Choice from a list")
    REFERENCE = "reference", _("Another record")


class Colour(models.TextChoices):
    """Tokens of the design, each with its contrast in both themes."""

    PLAIN = "plain", _("Grey")
    BLUE = "blue", _("Blue")
    GREEN = "green", _("Green")
    AMBER = "amber", _("Amber")
    RED = "red", _("Red")
    VIOLET = "violet", _("Violet")


class ChoiceList(models.Model):
    key = models.CharField(max_length=30, unique=True)
    name = models.CharField(_("name"), max_length=60)

    def __str__(self) -> str:
        return self.name


class Choice(models.Model):
    """An archived one is offered no more, and stays readable where it was chosen."""

    of = models.ForeignKey(ChoiceList, models.CASCADE, related_name="choices")
    key = models.CharField(max_length=30)
    label = models.CharField(max_length=60)
    colour = models.CharField(max_length=10, choices=Colour, default=Colour.PLAIN)
    position = models.SmallIntegerField(default=0)
    is_archived = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["of", "key"], name="one_choice_per_key")]

    def __str__(self) -> str:
        return self.label


class CustomField(models.Model):
    """`records` and `refers_to` are words of `config/custom.py`. What it is never changes."""

    records = models.CharField(max_length=20)
    key = models.CharField(max_length=30)
    label = models.CharField(_("name"), max_length=60)
    helps = models.CharField(_("help"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    choices = models.ForeignKey(
        ChoiceList, models.PROTECT, null=True, blank=True, related_name="fields"
    )
    refers_to = models.CharField(max_length=20, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    is_needed = models.BooleanField(default=False)
    needed_roles = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    needed_kinds = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    on_merge = models.CharField(max_length=10, default="stays")
    position = models.SmallIntegerField(default=0)
    is_archived = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["records", "key"], name="one_field_per_key"),
            # What the values point to, so that they are of the field's kind for ever.
            models.UniqueConstraint(fields=["id", "kind"], name="a_field_has_one_kind"),
            models.CheckConstraint(
                condition=Q(kind="choice", choices__isnull=False)
                | (~Q(kind="choice") & Q(choices__isnull=True)),
                name="choices_have_a_list",
            ),
            models.CheckConstraint(
                condition=Q(kind="reference", refers_to__gt="")
                | (~Q(kind="reference") & Q(refers_to="")),
                name="references_say_to_what",
            ),
            models.CheckConstraint(
                condition=Q(kind="money", currency__regex="^[A-Z]{3}$")
                | (~Q(kind="money") & Q(currency="")),
                name="money_has_a_currency",
            ),
        ]

    def __str__(self) -> str:
        return self.label


_EMPTY: dict[str, Any] = {
    "text": "", "number__isnull": True, "day__isnull": True, "choice__isnull": True,
    "refers_to__isnull": True,
}  # fmt: skip


def _only(kind: str, **filled: Any) -> Q:
    there = {name.partition("__")[0] for name in filled}
    empty = {name: one for name, one in _EMPTY.items() if name.partition("__")[0] not in there}
    return Q(kind=kind, **empty, **filled)


class CustomValue(models.Model):
    """One value of one record. A room adds the key of its record, `records` of them, and
    `values.indexes()`; nothing is kept of what is empty."""

    records: ClassVar[str]
    owner: ClassVar[str]  # the column that names the record

    field = models.ForeignKey(CustomField, models.CASCADE, related_name="+", db_index=False)
    kind = models.CharField(max_length=10)
    text = models.CharField(max_length=LONGEST_TEXT, blank=True)
    number = models.DecimalField(max_digits=24, decimal_places=6, null=True)
    day = models.DateField(null=True)
    choice = models.ForeignKey(Choice, models.PROTECT, null=True, related_name="+", db_index=False)
    refers_to = models.BigIntegerField(null=True)
    written_at = models.DateTimeField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.field_id}: {self.said!r}"

    @property
    def said(self) -> Any:
        """Text, Decimal, date, or the number of a choice or of a record."""
        return getattr(self, COLUMNS[self.kind])


# Kind -> the column that holds it.
COLUMNS: dict[str, str] = {
    Kind.TEXT: "text", Kind.NUMBER: "number", Kind.MONEY: "number", Kind.DATE: "day",
    Kind.CHOICE: "choice_id", Kind.REFERENCE: "refers_to",
}  # fmt: skip


def indexes(owner: str, prefix: str) -> list[models.Index]:
    """A field's values in order, with whose they are: a filter reads them from the index alone."""
    found = [
        models.Index(
            fields=["field", column, owner], name=f"{prefix}_by_{column}",
            condition=Q(**{f"{column}__isnull": False}),
        )
        for column in ("number", "day", "choice", "refers_to")
    ]  # fmt: skip
    by_text = models.Index(
        fields=["field", "text", owner], name=f"{prefix}_by_text", condition=Q(kind="text")
    )
    return [*found, by_text]


def constraints(owner: str, prefix: str) -> list[models.BaseConstraint]:
    right = (
        _only("text", text__gt="")
        | _only("number", number__isnull=False)
        | _only("money", number__isnull=False)
        | _only("date", day__isnull=False)
        | _only("choice", choice__isnull=False)
        | _only("reference", refers_to__isnull=False)
    )
    return [
        models.UniqueConstraint(fields=[owner, "field"], name=f"{prefix}_once"),
        models.CheckConstraint(condition=right, name=f"{prefix}_of_its_kind"),
    ]
