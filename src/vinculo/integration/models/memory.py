"""How files of one source were read the last time."""

from django.db import models


class MappingMemory(models.Model):
    """`signature` is a digest of the headers: another layout is another memory."""

    kind = models.CharField(max_length=12)
    source = models.CharField(max_length=60)
    signature = models.CharField(max_length=64)
    mapping = models.JSONField(default=dict)
    answers = models.JSONField(default=dict)
    used_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "source", "signature"], name="one_memory")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.source}"
