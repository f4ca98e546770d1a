"""What an import changed in records that were there before: needed to undo it."""

from django.db import models

from vinculo.integration.models.imports import Import


class ImportChange(models.Model):
    """One record as it was before and as the import left it; only the fields it touched."""

    importing = models.ForeignKey(Import, models.CASCADE, related_name="changes", db_index=False)
    record_kind = models.CharField(max_length=20)  # customer, product, purchase
    record_id = models.BigIntegerField()
    before = models.JSONField()
    after = models.JSONField()

    class Meta:
        indexes = [
            models.Index(fields=["importing", "record_kind", "record_id"], name="change_of_import"),
            models.Index(fields=["record_kind", "record_id"], name="change_of_record"),
        ]

    def __str__(self) -> str:
        return f"{self.record_kind} {self.record_id}"


class IncompleteDocument(models.Model):
    """A purchase of which some rows were set aside.

    When they come later, corrected, they are added to it; a complete document that comes again
    is replaced by what the file says.
    """

    importing = models.ForeignKey(Import, models.CASCADE, related_name="+", db_index=False)
    source = models.CharField(max_length=60)
    document = models.CharField(max_length=80)
    missing = models.IntegerField()  # rows

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "document"], name="incomplete_once")
        ]

    def __str__(self) -> str:
        return self.document
