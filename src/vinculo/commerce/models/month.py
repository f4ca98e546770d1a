"""Which months have changed: what the warehouse mirrors again."""

from django.db import models


class MonthTouched(models.Model):
    """Every verb that writes or removes purchases raises the revision of their months,
    in its own transaction; two writers of one month wait for each other here."""

    month = models.DateField(primary_key=True)
    revision = models.BigIntegerField(default=1)

    def __str__(self) -> str:
        return f"{self.month:%Y-%m} r{self.revision}"
