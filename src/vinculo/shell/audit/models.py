"""The seals, and what was allowed to be forgotten after them."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class AuditSeal(models.Model):
    """Some hundreds of rows of one table, each by two marks: what stays, and what may be forgotten.

    `digest` is of all this and of the seal before it, keyed: who has only the database can not
    make another that fits.
    """

    source = models.CharField(max_length=40)
    sealed_at = models.DateTimeField()
    row_ids = ArrayField(models.BigIntegerField())
    last_id = models.BigIntegerField()
    marks = models.BinaryField()
    # Of this table nothing with a number up to here may come any more.
    complete_to = models.BigIntegerField()
    # When every transaction before this one has ended, nothing up to `seen_to` may come.
    seen_to = models.BigIntegerField()
    seen_xid = models.BigIntegerField()
    previous = models.BinaryField(max_length=32)
    digest = models.BinaryField(max_length=32)

    class Meta:
        indexes = [models.Index(fields=["source", "last_id"], name="audit_seal_source")]

    def __str__(self) -> str:
        return f"{self.pk} {self.source}"


class AuditForgetting(models.Model):
    """What the product itself took out of sealed rows, and why: signed, so that it holds."""

    source = models.CharField(max_length=40)
    at = models.DateTimeField()
    because = models.CharField(max_length=60)
    by_name = models.CharField(max_length=200)
    row_ids = ArrayField(models.BigIntegerField())
    marks = models.BinaryField()  # of what is left of each; zeros where the row went
    digest = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return f"{self.pk} {self.source} {self.because}"


class AuditChange(models.Model):
    """A sealed table was changed, noted by its trigger until the product signs for it."""

    source = models.CharField(max_length=40)
    row_id = models.BigIntegerField()
    deed = models.CharField(max_length=6)
    at = models.DateTimeField()
    xid = models.BigIntegerField(db_index=True)
    db_user = models.CharField(max_length=100)

    def __str__(self) -> str:
        return f"{self.source} {self.row_id} {self.deed}"
